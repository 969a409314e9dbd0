import type { Board } from '../../../shared/board/board.ts';
import { cardRects } from '../../../shared/drawing/cardGeometry.ts';
import { boundsOf, type Point } from '../../../shared/drawing/rect.ts';

/** In pixels on the paper. */
const GAP = 48;

/** A place at the right of all cards, for what is made in the list, where no place is seen. */
export function besideActors(board: Board): Point {
  const all = boundsOf(cardRects(board).values());
  return all ? { x: all.x + all.width + GAP, y: all.y } : { x: 0, y: 0 };
}
