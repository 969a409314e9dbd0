import type { Point, Rect } from '../../shared/drawing/rect.ts';

/** A thin line on the paper that shows what is in line, or which gaps are equal. */
export interface SnapLine {
  from: Point;
  to: Point;
}

export interface Snap {
  /** how far the moving rectangle has to go to be in line; 0 where nothing is near */
  dx: number;
  dy: number;
  lines: SnapLine[];
}

/** Rectangles to line up with, sorted once a drag for a search at every move. */
export interface SnapTargets {
  rects: readonly Rect[];
  across: AxisTargets;
  down: AxisTargets;
}

interface AxisTargets {
  edges: readonly number[];
  middles: readonly number[];
}

/** The names of one direction, so that both can be worked out by the same code. */
interface Axis {
  start: 'x' | 'y';
  size: 'width' | 'height';
  across: 'x' | 'y';
  acrossSize: 'width' | 'height';
}

const ACROSS: Axis = { start: 'x', size: 'width', across: 'y', acrossSize: 'height' };
const DOWN: Axis = { start: 'y', size: 'height', across: 'x', acrossSize: 'width' };

/** Coordinates closer than this, in pixels on the paper, are the same. */
const SAME = 0.5;

export function snapTargets(rects: readonly Rect[]): SnapTargets {
  const sorted = (values: number[]) => values.sort((a, b) => a - b);
  const targetsOf = (axis: Axis): AxisTargets => ({
    edges: sorted(rects.flatMap((rect) => [startOf(rect, axis), endOf(rect, axis)])),
    middles: sorted(rects.map((rect) => middleOf(rect, axis))),
  });
  return { rects, across: targetsOf(ACROSS), down: targetsOf(DOWN) };
}

/**
 * Brings a moving rectangle in line with others: its edges with theirs, its middle with theirs, or its gaps to its
 * neighbours equal, whichever is nearest; each direction by itself.
 * @param threshold how far it may be moved for that, in pixels on the paper
 */
export function snap(moving: Rect, targets: SnapTargets, threshold: number): Snap {
  const dx = shiftAlong(ACROSS, moving, targets.across, targets.rects, threshold);
  const dy = shiftAlong(DOWN, moving, targets.down, targets.rects, threshold);
  const snapped: Rect = { ...moving, x: moving.x + (dx ?? 0), y: moving.y + (dy ?? 0) };
  return {
    dx: dx ?? 0,
    dy: dy ?? 0,
    lines: [
      ...(dx === null ? [] : linesAlong(ACROSS, snapped, targets.rects)),
      ...(dy === null ? [] : linesAlong(DOWN, snapped, targets.rects)),
    ],
  };
}

const startOf = (rect: Rect, { start }: Axis): number => rect[start];
const endOf = (rect: Rect, { start, size }: Axis): number => rect[start] + rect[size];
const middleOf = (rect: Rect, { start, size }: Axis): number => rect[start] + rect[size] / 2;

function shiftAlong(
  axis: Axis,
  moving: Rect,
  { edges, middles }: AxisTargets,
  rects: readonly Rect[],
  threshold: number,
): number | null {
  const shifts = [
    shiftToNearest(startOf(moving, axis), edges),
    shiftToNearest(endOf(moving, axis), edges),
    shiftToNearest(middleOf(moving, axis), middles),
    ...equalGaps(axis, moving, rects).map(({ place }) => place - startOf(moving, axis)),
  ];
  let best: number | null = null;
  for (const shift of shifts) {
    if (Math.abs(shift) <= threshold && (best === null || Math.abs(shift) < Math.abs(best))) best = shift;
  }
  return best;
}

/** From a value to the nearest of a sorted list; infinite for an empty one. */
function shiftToNearest(value: number, sorted: readonly number[]): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  const after = (sorted[low] ?? Number.POSITIVE_INFINITY) - value;
  const before = (sorted[low - 1] ?? Number.NEGATIVE_INFINITY) - value;
  return after < -before ? after : before;
}

/** Those that a rectangle would meet if it went on along the axis, the nearest ones first. */
function inLane(axis: Axis, moving: Rect, rects: readonly Rect[]): { before: Rect[]; after: Rect[] } {
  const lane = rects.filter(
    (rect) =>
      rect[axis.across] < moving[axis.across] + moving[axis.acrossSize] &&
      moving[axis.across] < rect[axis.across] + rect[axis.acrossSize],
  );
  const middle = middleOf(moving, axis);
  return {
    before: lane.filter((rect) => endOf(rect, axis) <= middle).sort((a, b) => endOf(b, axis) - endOf(a, axis)),
    after: lane.filter((rect) => startOf(rect, axis) >= middle).sort((a, b) => startOf(a, axis) - startOf(b, axis)),
  };
}

/** Two rectangles whose gap a third one's should equal, and where that would make the moving rectangle start. */
interface EqualGap {
  place: number;
  /** the gaps that are then equal, each from one end to the other along the axis */
  gaps: readonly (readonly [number, number])[];
}

/** Places with equal gaps: between two neighbours, and after or before two that follow each other. */
function equalGaps(axis: Axis, moving: Rect, rects: readonly Rect[]): EqualGap[] {
  const { before, after } = inLane(axis, moving, rects);
  const [left, furtherLeft] = before;
  const [right, furtherRight] = after;
  const size = moving[axis.size];
  const found: EqualGap[] = [];
  const add = (place: number, gap: number, other: readonly [number, number], own: readonly [number, number]) => {
    if (gap > 0) found.push({ place, gaps: [other, own] });
  };
  if (left && right) {
    const [from, to] = [endOf(left, axis), startOf(right, axis)];
    const gap = (to - from - size) / 2;
    add(from + gap, gap, [from, from + gap], [to - gap, to]);
  }
  if (left && furtherLeft) {
    const [from, to] = [endOf(furtherLeft, axis), startOf(left, axis)];
    const place = endOf(left, axis) + to - from;
    add(place, to - from, [from, to], [endOf(left, axis), place]);
  }
  if (right && furtherRight) {
    const [from, to] = [endOf(right, axis), startOf(furtherRight, axis)];
    const place = startOf(right, axis) - (to - from) - size;
    add(place, to - from, [from, to], [place + size, startOf(right, axis)]);
  }
  return found;
}

/** What holds along an axis where the rectangle now is: lines through what is in line, and through equal gaps. */
function linesAlong(axis: Axis, snapped: Rect, rects: readonly Rect[]): SnapLine[] {
  const lineThrough = (at: number, matches: (rect: Rect) => boolean): SnapLine[] => {
    const inLine = rects.filter(matches);
    if (inLine.length === 0) return [];
    const nearest = Math.min(...inLine.map((rect) => gapAcross(axis, snapped, rect)));
    const all = [snapped, ...inLine.filter((rect) => gapAcross(axis, snapped, rect) === nearest)];
    const from = Math.min(...all.map((rect) => rect[axis.across]));
    const to = Math.max(...all.map((rect) => rect[axis.across] + rect[axis.acrossSize]));
    return [line(axis, [at, from], [at, to])];
  };
  const isAt = (value: number, at: number): boolean => Math.abs(value - at) < SAME;
  const edges = [startOf(snapped, axis), endOf(snapped, axis)].flatMap((at) =>
    lineThrough(at, (rect) => isAt(startOf(rect, axis), at) || isAt(endOf(rect, axis), at)),
  );
  const middle = middleOf(snapped, axis);
  const lines = edges.length > 0 ? edges : lineThrough(middle, (rect) => isAt(middleOf(rect, axis), middle));
  const lane = snapped[axis.across] + snapped[axis.acrossSize] / 2;
  const gaps = equalGaps(axis, snapped, rects)
    .filter(({ place }) => isAt(place, startOf(snapped, axis)))
    .flatMap((equal) => equal.gaps.map(([from, to]) => line(axis, [from, lane], [to, lane])));
  return [...lines, ...gaps];
}

/** How far two rectangles are from each other across an axis, px; negative where they overlap. */
const gapAcross = ({ across, acrossSize }: Axis, one: Rect, other: Rect): number =>
  Math.max(one[across], other[across]) - Math.min(one[across] + one[acrossSize], other[across] + other[acrossSize]);

/** A line between two places, each given as along and across the axis. */
function line(axis: Axis, from: readonly [number, number], to: readonly [number, number]): SnapLine {
  const point = ([along, across]: readonly [number, number]): Point =>
    axis.start === 'x' ? { x: along, y: across } : { x: across, y: along };
  return { from: point(from), to: point(to) };
}
