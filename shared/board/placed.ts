import type { Board } from './board.ts';

/** The roots whose records have a place on the paper, from the back to the front. */
export const PLACED_ROOTS = ['areas', 'actors', 'notes'] as const;
type PlacedRoot = (typeof PLACED_ROOTS)[number];

/** A record that has a place on the paper. */
export interface Placed {
  root: PlacedRoot;
  id: string;
}

/** Those of the ids that name a placed record of the board, in the order asked for. */
export function placedOf(board: Board, ids: Iterable<string>): Placed[] {
  return [...ids].flatMap((id) => {
    const root = PLACED_ROOTS.find((name) => (board[name] as ReadonlyMap<string, unknown>).has(id));
    return root ? [{ root, id }] : [];
  });
}
