import type { Board } from '../board/board.ts';
import { placedOf } from '../board/placed.ts';
import { CARD_WIDTH } from './cardGeometry.ts';
import { placedRect } from './placedRect.ts';
import { boundsOf, centreOf, grown, overlap, type Point, type Rect } from './rect.ts';

/** From one card's corner to the next one's, in pixels: the tallest card, and paper for a flow and its label. */
const STEP = { x: CARD_WIDTH + 176, y: 216 };
const CARD_HEIGHT = 132;

/** The free paper kept around what is there, in pixels. */
const MARGIN = 48;

/**
 * Places for new cards (top left corners), in rows on free paper as near to the middle of what is on the board as they
 * go together, reading order. Nothing that has a place is covered.
 */
export function freeRows(board: Board, count: number): Point[] {
  const columns = Math.max(1, Math.round(Math.sqrt(count)));
  const rows = Math.ceil(count / columns);
  const size = { width: (columns - 1) * STEP.x + CARD_WIDTH, height: (rows - 1) * STEP.y + CARD_HEIGHT };
  const corner = nearestFree(takenBy(board), size);
  return Array.from({ length: count }, (_, index) => ({
    x: corner.x + (index % columns) * STEP.x,
    y: corner.y + Math.floor(index / columns) * STEP.y,
  }));
}

const takenBy = (board: Board): Rect[] =>
  placedOf(board, [...board.areas.keys(), ...board.notes.keys(), ...board.actors.keys()])
    .map((record) => placedRect(board, record))
    .filter((rect) => rect !== undefined)
    .map((rect) => grown(rect, MARGIN));

/** Places tried across and down between what is there: enough to find a hole, few enough for thousands of cards. */
const TRIED = 64;

/** The corner of the nearest free place of a size: between the cards, or beside all of them. */
function nearestFree(taken: readonly Rect[], { width, height }: { width: number; height: number }): Point {
  const bounds = boundsOf(taken);
  if (!bounds) return { x: Math.round(-width / 2), y: Math.round(-height / 2) };
  const middle = centreOf(bounds);
  const centred = { x: middle.x - width / 2, y: middle.y - height / 2 };
  const below = { x: centred.x, y: bounds.y + bounds.height };
  const corners: Point[] = [
    below,
    { x: bounds.x + bounds.width, y: centred.y },
    { x: bounds.x - width, y: centred.y },
    { x: centred.x, y: bounds.y - height },
  ];
  const step = { x: Math.max(STEP.x / 4, bounds.width / TRIED), y: Math.max(STEP.y / 4, bounds.height / TRIED) };
  for (let { x } = bounds; x <= bounds.x + bounds.width - width; x += step.x) {
    for (let { y } = bounds; y <= bounds.y + bounds.height - height; y += step.y) corners.push({ x, y });
  }
  const distance = (corner: Point) => Math.hypot(corner.x - centred.x, corner.y - centred.y);
  const isFree = (corner: Point) => !taken.some((rect) => overlap(rect, { ...corner, width, height }));
  const { x, y } = corners.sort((a, b) => distance(a) - distance(b)).find(isFree) ?? below;
  return { x: Math.round(x), y: Math.round(y) };
}
