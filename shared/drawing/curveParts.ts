import { ARROW, type FlowPath, pointOnCurve } from './flowGeometry.ts';
import { crosses, grown, type Point, type Rect } from './rect.ts';

/** A part of a flow's curve, from 0 at its start to 1 at its end. */
export interface CurvePart {
  from: number;
  to: number;
}

export const WHOLE: CurvePart = { from: 0, to: 1 };
/** How long a piece of a flat curve is at most, px: the longer, the more paper is painted anew when it changes. */
const PIECE = 240;
/** A curve that is nowhere further from its chord is drawn as a straight line, px. */
const STRAIGHT = 0.25;
/** A shorter curve is always drawn as a whole, px. */
const SHORT = 1200;

const spanOf = ({ start, end }: FlowPath): number => Math.hypot(end.x - start.x, end.y - start.y);
const piecesIn = (path: FlowPath): number => Math.ceil(spanOf(path) / PIECE) || 1;

/** The part of a flow's line that comes into the rectangle, in whole pieces; null if none does. A loop counts as in it. */
export function partWithin(path: FlowPath, rect: Rect): CurvePart | null {
  const { start, control, end } = path;
  if (!control) return WHOLE;
  const around = grown(rect, ARROW.length);
  const count = piecesIn(path);
  let [first, last] = [-1, -1];
  let from = start;
  for (let piece = 0; piece < count; piece += 1) {
    const to = pointOnCurve(start, control, end, (piece + 1) / count);
    if (crosses(around, from, to)) {
      if (first < 0) first = piece;
      last = piece;
    }
    from = to;
  }
  if (first < 0) return null;
  return spanOf(path) < SHORT ? WHOLE : { from: first / count, to: (last + 1) / count };
}

export interface CurvePiece {
  /** SVG path data */
  path: string;
  /** how long the line is before it, px */
  before: number;
}

/** A part of a flow's line in pieces, so short that one which lies elsewhere is told by its bounds. */
export function piecesOf(flow: FlowPath, { from, to }: CurvePart): CurvePiece[] {
  const { start, control, end, path } = flow;
  if (!control) return [{ path, before: 0 }];
  const count = piecesIn(flow);
  const pieces: CurvePiece[] = [];
  let before = 0;
  for (let piece = 0; piece < Math.round(to * count); piece += 1) {
    const [t, u] = [piece / count, (piece + 1) / count];
    const [a, b] = [pointOnCurve(start, control, end, t), pointOnCurve(start, control, end, u)];
    // The blossom of the curve is the control point of its part between two values of t.
    const blossom = (p: number, q: number, r: number) =>
      (1 - t) * (1 - u) * p + ((1 - t) * u + t * (1 - u)) * q + t * u * r;
    const bend = { x: blossom(start.x, control.x, end.x), y: blossom(start.y, control.y, end.y) };
    if (piece >= Math.round(from * count)) pieces.push({ path: pathThrough(a, bend, b), before });
    // Of so flat a piece the mean of chord and polygon is its length to a fraction of a pixel (Gravesen 1997).
    const chord = Math.hypot(b.x - a.x, b.y - a.y);
    const polygon = Math.hypot(bend.x - a.x, bend.y - a.y) + Math.hypot(b.x - bend.x, b.y - bend.y);
    before += (2 * chord + polygon) / 3;
  }
  return pieces;
}

/** A curve, or a straight line where nobody could tell them apart: browsers dash that quicker. */
function pathThrough(a: Point, control: Point, b: Point): string {
  const sagitta = Math.hypot(a.x - 2 * control.x + b.x, a.y - 2 * control.y + b.y) / 4;
  return `M ${a.x} ${a.y} ${sagitta < STRAIGHT ? 'L' : `Q ${control.x} ${control.y}`} ${b.x} ${b.y}`;
}
