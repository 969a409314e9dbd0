import type { Board } from '../../shared/board/board.ts';
import { CARD_WIDTH, cardRects } from '../../shared/drawing/cardGeometry.ts';
import { noteRect } from '../../shared/drawing/noteGeometry.ts';
import { grown, overlap, type Point } from '../../shared/drawing/rect.ts';

/** The paper that a new card takes, in pixels, whatever its name. */
const ROOM = { width: CARD_WIDTH, height: 112 };

/** The free paper wanted between cards, in pixels: a flow and its label must fit. */
const GAP = { x: 176, y: 104 };

/** How free paper is looked for: in steps, so far, with so much around it. In pixels and steps. */
const STEP = 64;
const FARTHEST = 24;
const MARGIN = 16;

/** The free place for a card nearest to `wanted` (top left corner), spiralling outwards. */
export function freePlaceNear(board: Pick<Board, 'actors' | 'roles'>, wanted: Point): Point {
  const taken = [...cardRects(board).values()].map((rect) => grown(rect, 24));
  for (let ring = 0; ring <= taken.length + 1; ring += 1) {
    for (const [column, row] of ringCells(ring)) {
      const place = { x: wanted.x + column * (ROOM.width + GAP.x), y: wanted.y + row * (ROOM.height + GAP.y) };
      if (!taken.some((rect) => overlap(rect, { ...place, ...ROOM }))) return place;
    }
  }
  return wanted;
}

/** The free paper of a size nearest to `wanted` (top left corner), found in steps smaller than a card. */
export function freePaperNear(board: Board, wanted: Point, size: { width: number; height: number }): Point {
  const taken = [...cardRects(board).values()];
  taken.push(...[...board.notes.values()].map((note) => noteRect(note)));
  for (let ring = 0; ring <= FARTHEST; ring += 1) {
    for (const [column, row] of ringCells(ring)) {
      const place = { x: wanted.x + column * STEP, y: wanted.y + row * STEP };
      if (!taken.some((rect) => overlap(rect, grown({ ...place, ...size }, MARGIN)))) return place;
    }
  }
  return wanted;
}

/** Cells at a distance of `ring` from the middle, the ones at the sides first. */
function ringCells(ring: number): [number, number][] {
  const cells: [number, number][] = [];
  for (let column = -ring; column <= ring; column += 1) {
    for (let row = -ring; row <= ring; row += 1) {
      if (Math.max(Math.abs(column), Math.abs(row)) === ring) cells.push([column, row]);
    }
  }
  return cells.sort((a, b) => Math.hypot(...a) - Math.hypot(...b) || b[0] - a[0]);
}

/** The middle of everything on the board; the origin of an empty one. */
export function middleOf(actors: Board['actors']): Point {
  if (actors.size === 0) return { x: 0, y: 0 };
  const places = [...actors.values()];
  return {
    x: places.reduce((sum, actor) => sum + actor.x, 0) / places.length,
    y: places.reduce((sum, actor) => sum + actor.y, 0) / places.length,
  };
}
