import type { FlowId } from '../board/ids.ts';
import { type FlowPath, pointOnCurve } from './flowGeometry.ts';
import { grown, overlap, type Rect } from './rect.ts';

/** Places along a curve that a label may slide to, the middle first. */
const PLACES = [0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74, 0.2, 0.8];
const CLEARANCE = 4;

/**
 * Slides labels of different pairs along their curves until they are off each other and off the cards, as far as there
 * is room. A label that stands free stays where it is.
 */
export function spreadLabels(paths: ReadonlyMap<FlowId, FlowPath>, cards: readonly Rect[]): Map<FlowId, FlowPath> {
  const spread = [...paths].sort(([a], [b]) => (a < b ? -1 : 1));
  const boxes = spread.map(([, path]) => boxAt(path, path.label));
  const collisions = (index: number, box: Rect): number => {
    const around = grown(box, CLEARANCE);
    let count = 0;
    for (const card of cards) if (overlap(around, card)) count += 1;
    for (let i = 0; i < boxes.length; i += 1) if (i !== index && overlap(around, boxes[i] as Rect)) count += 1;
    return count;
  };
  spread.forEach(([id, path], index) => {
    const { start, control, end, label } = path;
    let best = collisions(index, boxes[index] as Rect);
    if (control === null) return;
    for (const place of PLACES) {
      if (best === 0) return;
      const at = pointOnCurve(start, control, end, place);
      const box = boxAt(path, at);
      const count = collisions(index, box);
      if (count >= best) continue;
      best = count;
      boxes[index] = box;
      spread[index] = [id, { ...path, label: { ...label, ...at } }];
    }
  });
  return new Map(spread);
}

const boxAt = ({ label }: FlowPath, { x, y }: { x: number; y: number }): Rect => ({
  x: x - label.width / 2,
  y: y - label.height / 2,
  width: label.width,
  height: label.height,
});
