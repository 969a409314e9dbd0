import { expect, it } from 'vitest';
import type { ActorId, ItemId } from '../../board/ids.ts';
import { exchange, twoPeers } from '../peers.fixture.ts';
import { readRoot } from '../readBoard.ts';
import { answerNeed } from './answerNeed.ts';
import { putRecord } from './records.ts';

const NEED = 'need' as ItemId;
const MARTAT = 'martat' as ActorId;
const PARISH = 'parish' as ActorId;

const answers = (doc: Parameters<typeof answerNeed>[0]) =>
  [...readRoot(doc, 'answers').values()].map(({ item, actor, answer }) => `${item} ${actor}: ${answer}`).sort();

it('an actor has one answer to a need, and can change it', () => {
  const [doc] = twoPeers();
  answerNeed(doc, { item: NEED, actor: MARTAT, answer: 'unknown' });
  answerNeed(doc, { item: NEED, actor: PARISH, answer: 'no' });
  answerNeed(doc, { item: NEED, actor: MARTAT, answer: 'try' });
  expect(answers(doc)).toEqual(['need martat: try', 'need parish: no']);
});

it('two browsers that answer for one actor at once make one answer', () => {
  const [phone, laptop] = twoPeers();
  answerNeed(phone, { item: NEED, actor: MARTAT, answer: 'yes' });
  answerNeed(laptop, { item: NEED, actor: MARTAT, answer: 'try' });
  exchange(phone, laptop);
  expect(answers(phone)).toHaveLength(1);
  expect(answers(laptop)).toEqual(answers(phone));
});

it('an answer that came from a file is changed where it is', () => {
  const [doc] = twoPeers((doc) =>
    putRecord(doc, 'answers', { id: 'from-a-file' as never, item: NEED, actor: MARTAT, answer: 'no' }),
  );
  answerNeed(doc, { item: NEED, actor: MARTAT, answer: 'yes' });
  expect([...readRoot(doc, 'answers').values()]).toEqual([
    { id: 'from-a-file', item: NEED, actor: MARTAT, answer: 'yes' },
  ]);
});

it('the longest ids make an answer that the gate lets in', () => {
  const [doc] = twoPeers();
  answerNeed(doc, { item: 'i'.repeat(64) as ItemId, actor: 'a'.repeat(64) as ActorId, answer: 'yes' });
  expect(answers(doc)).toHaveLength(1);
});
