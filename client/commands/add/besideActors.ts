import type { Board } from '../../../shared/board/board.ts';
import { cardRect } from '../../../shared/drawing/cardGeometry.ts';
import { boundsOf, type Point } from '../../../shared/drawing/rect.ts';

/** In pixels on the paper. */
const GAP = 48;

/** A place at the right of all cards, for what is made in the list, where no place is seen. */
export function besideActors({ actors }: Board): Point {
  const all = boundsOf([...actors.values()].map(cardRect));
  return all ? { x: all.x + all.width + GAP, y: all.y } : { x: 0, y: 0 };
}
