import type { Actor } from '../board/actor.ts';
import type { Rect } from './rect.ts';
import { wrapLines } from './textMetrics.ts';

export const CARD_WIDTH = 208;

/**
 * How an actor's card is built, in px from its outer edge: band on the left, then sector, name and counts under each
 * other. `font` is a size and `line` the height of one line.
 */
export const CARD = {
  radius: 10,
  band: 6,
  /** around the text; the left one starts at the band */
  padding: { top: 10, right: 12, bottom: 10, left: 12 },
  sector: { font: 14, line: 20, icon: 16, iconGap: 6 },
  name: { font: 17, line: 22, maxLines: 3, above: 2 },
  counts: { font: 15, line: 20, above: 4 },
} as const;

const TEXT_WIDTH = CARD_WIDTH - CARD.band - CARD.padding.left - CARD.padding.right;

export interface CardSize {
  width: number;
  height: number;
  /** the name as it is broken on the card, at least one line */
  nameLines: string[];
}

export function cardSize(actor: Pick<Actor, 'name'>): CardSize {
  const { padding, sector, name, counts } = CARD;
  const lines = wrapLines(actor.name, name.font, 'semibold', TEXT_WIDTH, name.maxLines);
  const nameLines = lines.length > 0 ? lines : [''];
  const height =
    padding.top + sector.line + name.above + name.line * nameLines.length + counts.above + counts.line + padding.bottom;
  return { width: CARD_WIDTH, height, nameLines };
}

/** Where the card lies on the paper. */
export function cardRect(actor: Pick<Actor, 'name' | 'x' | 'y'>): Rect {
  const { width, height } = cardSize(actor);
  return { x: actor.x, y: actor.y, width, height };
}
