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
const HANDSHAKE = 20;

type Marks = Pick<Flow, 'nature' | 'stage' | 'layer'>;

const PLAIN: Marks = { nature: 'tangible', stage: 'accepted', layer: 'today' };

/** What the lines mean, in words, in as many rows as `width` px ask for. */
export function drawLegend(x: number, y: number, width: number, { t, text }: Pen): { svg: string; height: number } {
  const line = (marks: Partial<Marks>) => (left: number, middle: number) =>
    drawLine({ ...PLAIN, ...marks }, { path: `M${left},${middle}H${left + SAMPLE}` });
  const arrow = (marks: Partial<Marks>) => (left: number, middle: number) =>
    line(marks)(left, middle) + drawHead({ ...PLAIN, ...marks }, { end: { x: left + SAMPLE, y: middle }, angle: 0 });
  const entries = [
    { draw: line({ nature: 'tangible' }), words: t('nature.tangible') },
    { draw: line({ nature: 'intangible' }), words: t('nature.intangible') },
    { draw: line({ layer: 'potential' }), words: t('layer.potential') },
    { draw: arrow({ stage: 'proposed' }), words: t('stage.proposed') },
    { draw: arrow({ stage: 'accepted' }), words: t('stage.accepted') },
    {
      draw: (left: number, middle: number) =>
        icon(ICON_PATHS.handshake, left + SAMPLE - HANDSHAKE, middle - HANDSHAKE / 2, HANDSHAKE, PRINT.ink),
      words: t('stage.agreed'),
    },
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
