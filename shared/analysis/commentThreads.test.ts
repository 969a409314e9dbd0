import { expect, test } from 'vitest';
import type { Comment } from '../board/comment.ts';
import type { CommentId, ParticipantId } from '../board/ids.ts';
import { commentThreads, openThreadCounts } from './commentThreads.ts';

const said = (id: string, on: Comment['on'], minute: number, more: Partial<Comment> = {}): [CommentId, Comment] => [
  id as CommentId,
  {
    id: id as CommentId,
    on,
    by: 'aino' as ParticipantId,
    at: `2026-11-22T10:${String(minute).padStart(2, '0')}:00Z`,
    text: id,
    ...more,
  },
];
const martat = { root: 'actors', id: 'martat' } as const;
const kunta = { root: 'actors', id: 'kunta' } as const;
const replyTo = (id: string) => ({ root: 'comments', id }) as const;
const texts = (comments: [CommentId, Comment][]) =>
  commentThreads(new Map(comments)).map((thread) => thread.comments.map(({ text }) => text));

test('replies stand under their first comment in the order of time, and the liveliest thread is first', () => {
  const comments = [
    said('second reply', replyTo('old'), 9),
    said('old', martat, 1),
    said('new', kunta, 5),
    said('first reply', replyTo('old'), 3),
  ];
  expect(texts(comments)).toEqual([['old', 'first reply', 'second reply'], ['new']]);
});

test('times are compared as times, whatever their zone', () => {
  const late = said('late', martat, 0, { at: '2026-11-22T12:30:00+02:00' });
  const later = said('later', kunta, 0, { at: '2026-11-22T10:45:00Z' });
  expect(texts([late, later])).toEqual([['later'], ['late']]);
});

test('a thread without its first comment still says what its replies say, and what they were about', () => {
  const orphan = said('reply', replyTo('gone'), 3, { about: 'Martat' });
  expect(commentThreads(new Map([orphan]))).toMatchObject([{ id: 'gone', on: null, about: 'Martat', resolved: false }]);
});

test('words taken back are not shown, and neither is a thread with no others', () => {
  const withdrawn = said('–', martat, 1, { withdrawn: true });
  expect(texts([withdrawn])).toEqual([]);
  const [thread] = commentThreads(new Map([withdrawn, said('reply', replyTo('–'), 2)]));
  expect(thread).toMatchObject({ on: martat, comments: [{ text: 'reply' }] });
});

test('comments that reply to each other in a ring are each shown once', () => {
  expect(texts([said('a', replyTo('b'), 1), said('b', replyTo('a'), 2)])).toEqual([['b'], ['a']]);
});

test('only open threads are counted, each once however many replies it has', () => {
  const comments = new Map([
    said('open', martat, 1),
    said('reply', replyTo('open'), 2),
    said('another', martat, 3),
    said('closed', kunta, 4, { resolved: true }),
  ]);
  expect([...openThreadCounts(comments)]).toEqual([['martat', 2]]);
});
