import { boundsOf, type Point, type Rect } from '../../shared/drawing/rect.ts';
import { ASPECT } from './drawComponent.ts';
import { GAP } from './separate.ts';

/** Free paper between pictures that have nothing to do with each other, in px. */
const BETWEEN = 120;

/** Puts pictures side by side in lines, the highest first, so that together they have a good shape. */
export function pack(pictures: readonly (readonly Rect[])[]): Rect[][] {
  const blocks = pictures.map((cards, index) => ({ cards, index, bounds: boundsOf(cards) as Rect }));
  const paper = blocks.reduce((sum, { bounds }) => sum + (bounds.width + BETWEEN) * (bounds.height + BETWEEN), 0);
  const width = Math.max(Math.sqrt(paper * ASPECT), ...blocks.map(({ bounds }) => bounds.width));
  const placed: Rect[][] = pictures.map(() => []);
  let corner: Point = { x: 0, y: 0 };
  let lineHeight = 0;
  for (const { cards, index, bounds } of blocks.sort(
    (a, b) => b.bounds.height - a.bounds.height || a.index - b.index,
  )) {
    if (corner.x > 0 && corner.x + bounds.width > width) {
      corner = { x: 0, y: corner.y + lineHeight + BETWEEN };
      lineHeight = 0;
    }
    placed[index] = movedBy(cards, { x: corner.x - bounds.x, y: corner.y - bounds.y });
    corner = { ...corner, x: corner.x + bounds.width + BETWEEN };
    lineHeight = Math.max(lineHeight, bounds.height);
  }
  return placed;
}

/** Cards in rows of equal height, no wider than `width` where that is given. */
export function rows(cards: readonly Rect[], width: number | null): Rect[] {
  const cell = {
    width: Math.max(...cards.map((card) => card.width)) + GAP.x,
    height: Math.max(...cards.map((card) => card.height)) + GAP.y,
  };
  const columns =
    width === null ? Math.sqrt((cards.length * ASPECT * cell.height) / cell.width) : (width + GAP.x) / cell.width;
  const inRow = Math.max(1, width === null ? Math.ceil(columns) : Math.floor(columns));
  return cards.map((card, i) => ({
    ...card,
    x: (i % inRow) * cell.width,
    y: Math.floor(i / inRow) * cell.height,
  }));
}

export const movedBy = (cards: readonly Rect[], { x, y }: Point): Rect[] =>
  cards.map((card) => ({ ...card, x: card.x + x, y: card.y + y }));
