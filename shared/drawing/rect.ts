export interface Point {
  readonly x: number;
  readonly y: number;
}

/** x and y are the top left corner. */
export interface Rect extends Point {
  readonly width: number;
  readonly height: number;
}

export const centreOf = (rect: Rect): Point => ({ x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 });

export const surfaceOf = ({ width, height }: Rect): number => width * height;

export const grown = (rect: Rect, by: number): Rect => ({
  x: rect.x - by,
  y: rect.y - by,
  width: rect.width + 2 * by,
  height: rect.height + 2 * by,
});

export const overlap = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** What two rectangles have in common; null where that is nothing. */
export function intersection(a: Rect, b: Rect): Rect | null {
  if (!overlap(a, b)) return null;
  const [x, y] = [Math.max(a.x, b.x), Math.max(a.y, b.y)];
  const [right, bottom] = [Math.min(a.x + a.width, b.x + b.width), Math.min(a.y + a.height, b.y + b.height)];
  return { x, y, width: right - x, height: bottom - y };
}

export const isSameRect = (a: Rect, b: Rect): boolean =>
  a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;

/** Where a rectangle was or is that has come, gone or moved. */
export function changedPlaces<K>(before: ReadonlyMap<K, Rect>, after: ReadonlyMap<K, Rect>): Rect[] {
  const isAlsoIn = (rects: ReadonlyMap<K, Rect>, key: K, rect: Rect): boolean => {
    const other = rects.get(key);
    return other !== undefined && isSameRect(other, rect);
  };
  const gone = [...before].filter(([key, rect]) => !isAlsoIn(after, key, rect));
  const come = [...after].filter(([key, rect]) => !isAlsoIn(before, key, rect));
  return [...gone, ...come].map(([, rect]) => rect);
}

export const contains = (rect: Rect, { x, y }: Point): boolean =>
  x > rect.x && x < rect.x + rect.width && y > rect.y && y < rect.y + rect.height;

/** Whether the whole inner rectangle lies in the outer one. */
export const holds = (outer: Rect, inner: Rect): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

/** The smallest rectangle that holds them all; null for none. */
export function boundsOf(rects: Iterable<Rect>): Rect | null {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y, width, height } of rects) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x + width);
    bottom = Math.max(bottom, y + height);
  }
  return left > right ? null : { x: left, y: top, width: right - left, height: bottom - top };
}

/** Where a ray from inside the rectangle leaves it. A ray without a direction leaves to the right. */
export function exitPoint(rect: Rect, inside: Point, toward: Point): Point {
  const dx = toward.x - inside.x;
  const dy = toward.y - inside.y;
  if (dx === 0 && dy === 0) return { x: rect.x + rect.width, y: inside.y };
  const reachX = dx === 0 ? Number.POSITIVE_INFINITY : (rect.x + (dx > 0 ? rect.width : 0) - inside.x) / dx;
  const reachY = dy === 0 ? Number.POSITIVE_INFINITY : (rect.y + (dy > 0 ? rect.height : 0) - inside.y) / dy;
  const reach = Math.min(reachX, reachY);
  return { x: inside.x + dx * reach, y: inside.y + dy * reach };
}

/** Whether a part of the straight line between two points lies in the rectangle. */
export function crosses(rect: Rect, from: Point, to: Point): boolean {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const [right, bottom] = [rect.x + rect.width, rect.y + rect.height];
  // Where the line is wholly on one side, dividing by nothing gives two infinities of the same sign.
  const [x1, x2] = [(rect.x - from.x) / dx, (right - from.x) / dx];
  const [y1, y2] = [(rect.y - from.y) / dy, (bottom - from.y) / dy];
  return Math.max(0, Math.min(x1, x2), Math.min(y1, y2)) < Math.min(1, Math.max(x1, x2), Math.max(y1, y2));
}

/** The smallest rectangle around two points. */
export const rectAround = (a: Point, b: Point): Rect => ({
  x: Math.min(a.x, b.x),
  y: Math.min(a.y, b.y),
  width: Math.abs(a.x - b.x),
  height: Math.abs(a.y - b.y),
});
