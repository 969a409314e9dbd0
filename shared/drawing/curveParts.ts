import { ARROW, type FlowPath, pointOnCurve } from './flowGeometry.ts';
import { crosses, grown, type Rect } from './rect.ts';

/** A part of a flow's curve, from 0 at its start to 1 at its end. */
export interface CurvePart {
  from: number;
  to: number;
}

export const WHOLE: CurvePart = { from: 0, to: 1 };
const PIECES = 16;
/** A shorter curve is always drawn as a whole, px. */
const SHORT = 1200;

/** The part of a flow's line that comes into the rectangle, rounded up; null if none does. A loop counts as in it. */
export function partWithin({ start, control, end }: FlowPath, rect: Rect): CurvePart | null {
  if (!control) return WHOLE;
  const around = grown(rect, ARROW.length);
  let [first, last] = [-1, -1];
  let from = start;
  for (let piece = 0; piece < PIECES; piece += 1) {
    const to = pointOnCurve(start, control, end, (piece + 1) / PIECES);
    if (crosses(around, from, to)) {
      if (first < 0) first = piece;
      last = piece;
    }
    from = to;
  }
  if (first < 0) return null;
  const isShort = Math.hypot(end.x - start.x, end.y - start.y) < SHORT;
  return isShort ? WHOLE : { from: first / PIECES, to: (last + 1) / PIECES };
}

export interface CurvePiece {
  /** SVG path data */
  path: string;
  /** how long the line is before it, px */
  before: number;
}

/** A part of a flow's line in pieces, so short that one which lies elsewhere is told by its bounds. */
export function piecesOf({ start, control, end, path }: FlowPath, { from, to }: CurvePart): CurvePiece[] {
  if (!control || (from === 0 && to === 1)) return [{ path, before: 0 }];
  const pieces: CurvePiece[] = [];
  let before = 0;
  for (let piece = 0; piece < to * PIECES; piece += 1) {
    const [t, u] = [piece / PIECES, (piece + 1) / PIECES];
    const [a, b] = [pointOnCurve(start, control, end, t), pointOnCurve(start, control, end, u)];
    // The blossom of the curve is the control point of its part between two values of t.
    const blossom = (p: number, q: number, r: number) =>
      (1 - t) * (1 - u) * p + ((1 - t) * u + t * (1 - u)) * q + t * u * r;
    const bend = { x: blossom(start.x, control.x, end.x), y: blossom(start.y, control.y, end.y) };
    if (t >= from) pieces.push({ path: `M ${a.x} ${a.y} Q ${bend.x} ${bend.y} ${b.x} ${b.y}`, before });
    // Of so flat a piece the mean of chord and polygon is its length to a fraction of a pixel (Gravesen 1997).
    const chord = Math.hypot(b.x - a.x, b.y - a.y);
    const polygon = Math.hypot(bend.x - a.x, bend.y - a.y) + Math.hypot(b.x - bend.x, b.y - bend.y);
    before += (2 * chord + polygon) / 3;
  }
  return pieces;
}
