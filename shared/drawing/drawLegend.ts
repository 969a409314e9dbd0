import type { Flow } from '../board/flow.ts';
import { drawHead, drawLine } from './drawFlow.ts';
import { ICON_PATHS } from './iconPaths.ts';
import type { Pen } from './pen.ts';
import { PRINT } from './printColours.ts';
import { icon } from './svg.ts';
import { textWidth } from './textMetrics.ts';

const FONT = 14;
const ROW = 26;
const SAMPLE = 40;
const GAP = 8;
const BETWEEN = 24;
const MARK = 20;

type Marks = Pick<Flow, 'nature' | 'stage' | 'layer'>;

const PLAIN: Marks = { nature: 'tangible', stage: 'accepted', layer: 'today' };

interface LegendPlace {
  x: number;
  y: number;
  /** in px; the legend takes as many rows as it asks for */
  width: number;
  /** whether there are flows that nobody has confirmed */
  unconfirmed: boolean;
}

/** What the lines and the marks mean, in words. */
export function drawLegend(
  { x, y, width, unconfirmed }: LegendPlace,
  { t, text }: Pen,
): { svg: string; height: number } {
  const line = (marks: Partial<Marks>) => (left: number, middle: number) =>
    drawLine({ ...PLAIN, ...marks }, { path: `M${left},${middle}H${left + SAMPLE}` });
  const arrow = (marks: Partial<Marks>) => (left: number, middle: number) =>
    line(marks)(left, middle) + drawHead({ ...PLAIN, ...marks }, { end: { x: left + SAMPLE, y: middle }, angle: 0 });
  const mark = (path: string) => (left: number, middle: number) =>
    icon(path, left + SAMPLE - MARK, middle - MARK / 2, MARK, PRINT.ink);
  const entries = [
    { draw: line({ nature: 'tangible' }), words: t('nature.tangible') },
    { draw: line({ nature: 'intangible' }), words: t('nature.intangible') },
    { draw: line({ layer: 'potential' }), words: t('layer.potential') },
    { draw: arrow({ stage: 'proposed' }), words: t('stage.proposed') },
    { draw: arrow({ stage: 'accepted' }), words: t('stage.accepted') },
    { draw: mark(ICON_PATHS.agreed), words: t('stage.agreed') },
    ...(unconfirmed ? [{ draw: mark(ICON_PATHS.unconfirmed), words: t('flow.unconfirmed') }] : []),
  ];

  const parts: string[] = [];
  let left = x;
  let middle = y + ROW / 2;
  for (const { draw, words } of entries) {
    const wide = SAMPLE + GAP + textWidth(words, FONT, 'regular');
    if (left > x && left + wide > x + width) {
      left = x;
      middle += ROW;
    }
    parts.push(draw(left, middle));
    parts.push(text(words, left + SAMPLE + GAP, middle, { font: FONT, weight: 'regular', colour: PRINT.inkSoft }));
    left = Math.round(left + wide + BETWEEN);
  }
  return { svg: `<g>${parts.join('')}</g>`, height: middle + ROW / 2 - y };
}
