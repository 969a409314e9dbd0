import { type FlowPath, pointOnCurve } from './flowGeometry.ts';
import { boundsOf, type Point, type Rect, rectAround } from './rect.ts';

/** How many straight pieces stand for a curve where the distance to it is asked. */
const PIECES = 24;

/** The smallest rectangle around a flow's line, without its arrowhead's wings; of a loop one that holds it. */
export function lineBounds(path: FlowPath): Rect {
  const { start, control, end } = path;
  const ends = rectAround(start, end);
  if (!control) return boundsOf(loopPoints(path).map(pointRect)) ?? ends;
  const turns = [turnOf(start.x, control.x, end.x), turnOf(start.y, control.y, end.y)].map((t) =>
    pointRect(pointOnCurve(start, control, end, t)),
  );
  return boundsOf([ends, ...turns]) ?? ends;
}

/** How far a point is from a flow's line, px. */
export function distanceToLine(path: FlowPath, point: Point): number {
  const at = pointsOf(path);
  let nearest = Number.POSITIVE_INFINITY;
  let from = path.start;
  for (let piece = 1; piece <= PIECES; piece += 1) {
    const to = at(piece / PIECES);
    nearest = Math.min(nearest, distanceToPiece(from, to, point));
    from = to;
  }
  return nearest;
}

const pointRect = (point: Point): Rect => ({ ...point, width: 0, height: 0 });

/** Where a quadratic curve turns back along an axis, 0 to 1; its start where it doesn't. */
function turnOf(from: number, control: number, to: number): number {
  const t = (from - control) / (from - 2 * control + to);
  return t > 0 && t < 1 ? t : 0;
}

function pointsOf(path: FlowPath): (t: number) => Point {
  const { start, control, end } = path;
  if (control) return (t) => pointOnCurve(start, control, end, t);
  const [from, above, beside, to] = loopPoints(path) as [Point, Point, Point, Point];
  // Of de Casteljau's construction: a cubic lies between the two quadratic curves of its points.
  return (t) => {
    const [a, b] = [pointOnCurve(from, above, beside, t), pointOnCurve(above, beside, to, t)];
    return { x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t };
  };
}

/** The four points of a loop's cubic curve. */
function loopPoints({ path }: FlowPath): Point[] {
  const numbers = (path.match(/-?[\d.]+/g) ?? []).map(Number);
  return numbers.flatMap((x, i) => (i % 2 === 0 ? [{ x, y: numbers[i + 1] ?? 0 }] : []));
}

function distanceToPiece(from: Point, to: Point, { x, y }: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - from.x) * dx + (y - from.y) * dy) / length));
  return Math.hypot(x - from.x - along * dx, y - from.y - along * dy);
}
