import type { Flow } from '../board/flow.ts';
import { type FlowPath, headPath, LABEL, labelRect } from './flowGeometry.ts';
import { ICON_PATHS } from './iconPaths.ts';
import type { Pen } from './pen.ts';
import { PRINT } from './printColours.ts';
import { icon, px } from './svg.ts';

type Marks = Pick<Flow, 'nature' | 'stage' | 'layer'>;

const DASHES: Readonly<Record<Flow['nature'], string>> = { tangible: '', intangible: ' stroke-dasharray="7 5"' };

function lineColour({ nature, layer }: Marks): string {
  if (layer === 'today') return PRINT[nature];
  return nature === 'tangible' ? PRINT.tangiblePotential : PRINT.intangiblePotential;
}

/** A flow's line as SVG: solid or dashed by nature, lighter when potential. */
export const drawLine = (marks: Marks, { path }: Pick<FlowPath, 'path'>): string =>
  `<path fill="none" stroke="${lineColour(marks)}" stroke-width="2"${DASHES[marks.nature]} d="${path}"/>`;

/** A flow's arrowhead as SVG: open while proposed, filled from the receiver's acceptance on. */
export function drawHead(marks: Marks, path: Pick<FlowPath, 'end' | 'angle'>): string {
  const colour = lineColour(marks);
  const open = headPath(path);
  const [d, fill] = marks.stage === 'proposed' ? [open, 'none'] : [`${open} Z`, colour];
  return `<path fill="${fill}" stroke="${colour}" stroke-width="2" stroke-linejoin="round" d="${d}"/>`;
}

/** A flow's label as SVG with its mark, on a patch of paper. */
export function drawLabel(flow: Marks, path: Pick<FlowPath, 'label'>, { text }: Pen): string {
  const colour = PRINT[flow.nature];
  const { label } = path;
  const { x: left, y: top } = labelRect(path);
  const textLeft = left + LABEL.padding + (label.mark ? LABEL.icon + LABEL.iconGap : 0);
  return [
    `<rect x="${px(left)}" y="${px(top)}" width="${label.width}" height="${label.height}" rx="5" fill="${PRINT.paper}"/>`,
    label.mark ? icon(ICON_PATHS[label.mark], left + LABEL.padding, label.y - LABEL.icon / 2, LABEL.icon, colour) : '',
    text(label.text, textLeft, label.y, { font: LABEL.font, weight: 'regular', colour }),
  ].join('');
}
