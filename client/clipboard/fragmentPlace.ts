import type { Board } from '../../shared/board/board.ts';
import type { BoardFile } from '../../shared/board/boardFile.ts';
import { PLACED_ROOTS } from '../../shared/board/placed.ts';
import { rolesHeld } from '../../shared/board/rolesHeld.ts';
import { cardRect, cardRects } from '../../shared/drawing/cardGeometry.ts';
import { noteRect } from '../../shared/drawing/noteGeometry.ts';
import { placedRect } from '../../shared/drawing/placedRect.ts';
import { boundsOf, overlap, type Point, type Rect } from '../../shared/drawing/rect.ts';

/** Free paper between a copy and what is around it, in pixels. */
const GAP = 48;
/** How far a copy is moved from a place where the same was put already. */
const STEP = 32;

/** The paper that a fragment takes where it was copied. */
export function fragmentBounds({ actors, roles, notes, areas }: BoardFile): Rect {
  const held = rolesHeld(new Map(roles.map((role) => [role.id, role])));
  const cards = actors.map((actor) => cardRect(actor, held(actor.id)));
  return boundsOf([...cards, ...notes.map(noteRect), ...areas]) ?? { x: 0, y: 0, width: 0, height: 0 };
}

/** How far to move a fragment so that its middle comes to a point, and a little further if it has been put there before. */
export function shiftToPoint(board: Board, fragment: BoardFile, { x, y }: Point): Point {
  const bounds = fragmentBounds(fragment);
  const shift = {
    x: Math.round(x - bounds.x - bounds.width / 2),
    y: Math.round(y - bounds.y - bounds.height / 2),
  };
  return besideItself(board, fragment, shift);
}

/** How far to move a fragment so that it comes below everything on the board. */
export function shiftBelow(board: Board, fragment: BoardFile): Point {
  const all = boundsOf(rectsOf(board));
  if (!all) return { x: 0, y: 0 };
  const bounds = fragmentBounds(fragment);
  return { x: Math.round(all.x - bounds.x), y: Math.round(all.y + all.height + GAP - bounds.y) };
}

/** How far to move a copy so that it stands free next to its original; a step aside where there is no free paper. */
export function shiftBeside(board: Board, fragment: BoardFile): Point {
  const bounds = fragmentBounds(fragment);
  const across = Math.round(bounds.width + GAP);
  const down = Math.round(bounds.height + GAP);
  // What a whole area lies on is no obstacle.
  const taken = [...cardRects(board).values(), ...[...board.notes.values()].map(noteRect)];
  const sides = [
    { x: across, y: 0 },
    { x: 0, y: down },
    { x: -across, y: 0 },
    { x: 0, y: -down },
  ];
  const isFree = (shift: Point): boolean => {
    const place = { ...bounds, x: bounds.x + shift.x, y: bounds.y + shift.y };
    return !taken.some((rect) => overlap(rect, place));
  };
  return sides.find(isFree) ?? besideItself(board, fragment, { x: STEP, y: STEP });
}

function rectsOf(board: Board): Rect[] {
  return PLACED_ROOTS.flatMap((root) => [...board[root].keys()].flatMap((id) => placedRect(board, { root, id }) ?? []));
}

/** A step further as long as the first of the fragment would lie exactly on something of its kind. */
function besideItself(board: Board, { actors, notes, areas }: BoardFile, shift: Point): Point {
  const [root, first] =
    actors[0] !== undefined
      ? (['actors', actors[0]] as const)
      : notes[0] !== undefined
        ? (['notes', notes[0]] as const)
        : (['areas', areas[0]] as const);
  if (!first) return shift;
  const taken = new Set([...board[root].values()].map(({ x, y }) => `${x} ${y}`));
  let { x, y } = shift;
  while (taken.has(`${Math.round(first.x + x)} ${Math.round(first.y + y)}`)) {
    x += STEP;
    y += STEP;
  }
  return { x, y };
}
