import { openThreadCounts } from '../../shared/analysis/commentThreads.ts';
import type { Board } from '../../shared/board/board.ts';
import { useBoardPart } from '../board/OpenBoard.tsx';

/** Counted once for all who ask, for as long as nobody says anything new. */
const counted = new WeakMap<Board['comments'], ReadonlyMap<string, number>>();

/** Record id → how many open threads are about it. The same map until the comments change. */
export function useOpenComments(): ReadonlyMap<string, number> {
  const comments = useBoardPart(({ comments }) => comments);
  let counts = counted.get(comments);
  if (!counts) {
    counts = openThreadCounts(comments);
    counted.set(comments, counts);
  }
  return counts;
}
