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
  const spread = new Map([...paths].sort(([a], [b]) => (a < b ? -1 : 1)));
  const boxes = new Map([...spread].map(([id, path]) => [id, boxAt(path, path.label)]));
  const collisions = (id: FlowId, box: Rect): number => {
    const around = grown(box, CLEARANCE);
    let count = 0;
    for (const card of cards) if (overlap(around, card)) count += 1;
    for (const [other, otherBox] of boxes) if (other !== id && overlap(around, otherBox)) count += 1;
    return count;
  };
  for (const [id, path] of spread) {
    const { start, control, end, label } = path;
    let best = collisions(id, boxes.get(id) as Rect);
    if (best === 0 || control === null) continue;
    for (const place of PLACES) {
      const at = pointOnCurve(start, control, end, place);
      const box = boxAt(path, at);
      const count = collisions(id, box);
      if (count >= best) continue;
      best = count;
      boxes.set(id, box);
      spread.set(id, { ...path, label: { ...label, ...at } });
      if (count === 0) break;
    }
  }
  return spread;
}

const boxAt = ({ label }: FlowPath, { x, y }: { x: number; y: number }): Rect => ({
  x: x - label.width / 2,
  y: y - label.height / 2,
  width: label.width,
  height: label.height,
});
