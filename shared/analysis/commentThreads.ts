import type { Board } from '../board/board.ts';
import type { Comment } from '../board/comment.ts';
import type { CommentId } from '../board/ids.ts';

/** What people have said to each other about one record. */
export interface CommentThread {
  /** the first comment's id, also when that comment is gone; replies stand on it */
  id: CommentId;
  /** the record it is about, which may be gone; null when the first comment, which knew, is gone itself */
  on: Comment['on'] | null;
  /** what the record was called when the thread began; empty when nobody knows */
  about: string;
  resolved: boolean;
  /** at least one, the first comment first and its replies in the order of time; none of them withdrawn */
  comments: readonly Comment[];
  /** ISO time of the newest comment */
  latest: string;
}

const threadIdOf = ({ id, on }: Comment): CommentId => (on.root === 'comments' ? (on.id as CommentId) : id);

/** Every thread in which there is something to read, the one with the newest comment first. */
export function commentThreads(comments: Board['comments']): CommentThread[] {
  const byThread = new Map<CommentId, Comment[]>();
  for (const comment of comments.values()) {
    const id = threadIdOf(comment);
    const thread = byThread.get(id);
    if (thread) thread.push(comment);
    else byThread.set(id, [comment]);
  }
  return [...byThread]
    .flatMap(([id, members]) => toThread(id, members) ?? [])
    .sort((a, b) => Date.parse(b.latest) - Date.parse(a.latest) || (a.id < b.id ? -1 : 1));
}

function toThread(id: CommentId, members: Comment[]): CommentThread | null {
  const first = members.find((comment) => comment.id === id);
  const replies = members.filter((comment) => comment !== first).sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  const comments = [...(first ? [first] : []), ...replies].filter(({ withdrawn }) => !withdrawn);
  const [oldest] = comments;
  if (!oldest) return null;
  const latest = comments.reduce((newest, { at }) => (Date.parse(at) > Date.parse(newest) ? at : newest), oldest.at);
  return {
    id,
    on: first?.on ?? null,
    about: (first ?? oldest).about ?? '',
    resolved: first?.resolved ?? false,
    comments,
    latest,
  };
}

/** Record id → how many open threads are about it. */
export function openThreadCounts(comments: Board['comments']): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { on, resolved } of commentThreads(comments)) {
    if (on && !resolved) counts.set(on.id, (counts.get(on.id) ?? 0) + 1);
  }
  return counts;
}
