import type { Board } from '../board/board.ts';
import type { Flow } from '../board/flow.ts';

/** Whether a flow is only what others say of somebody who is not here: one end is absent, and nobody has accepted it. */
export function isUnconfirmed(
  { from, to, stage }: Pick<Flow, 'from' | 'to' | 'stage'>,
  actors: Board['actors'],
): boolean {
  return stage === 'proposed' && [from, to].some((end) => actors.get(end)?.absent === true);
}
