import type { Area } from '../board/area.ts';
import type { Pen } from './pen.ts';
import { PRINT } from './printColours.ts';
import { px } from './svg.ts';
import { cutLine } from './textMetrics.ts';

const RADIUS = 12;
const PADDING = 14;
const NAME = { font: 16, line: 22 } as const;

/** A named frame on the paper as SVG. */
export function drawArea({ x, y, width, height, name }: Area, { text }: Pen): string {
  const place = `x="${px(x)}" y="${px(y)}" width="${px(width)}" height="${px(height)}" rx="${RADIUS}"`;
  const words = cutLine(name, NAME.font, 'semibold', Math.max(width - 2 * PADDING, 0));
  const style = { font: NAME.font, weight: 'semibold', colour: PRINT.inkSoft } as const;
  return [
    `<g><rect ${place} fill="${PRINT.area}" stroke="${PRINT.areaBorder}" stroke-width="1.5"/>`,
    text(words, x + PADDING, y + PADDING + NAME.line / 2, style),
    '</g>',
  ].join('');
}
