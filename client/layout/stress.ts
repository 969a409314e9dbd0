import type { Point } from '../../shared/drawing/rect.ts';

export interface Edge {
  /** indices of two nodes */
  a: number;
  b: number;
  length: number;
}

/** The lengths of the shortest ways between all nodes, row by row; infinite where there is none. */
export function distances(count: number, edges: readonly Edge[]): Float64Array {
  const neighbours: { to: number; length: number }[][] = Array.from({ length: count }, () => []);
  for (const { a, b, length } of edges) {
    neighbours[a]?.push({ to: b, length });
    neighbours[b]?.push({ to: a, length });
  }
  const all = new Float64Array(count * count).fill(Number.POSITIVE_INFINITY);
  for (let from = 0; from < count; from += 1)
    shortestWays(neighbours, from, all.subarray(from * count, (from + 1) * count));
  return all;
}

/** Lengths differ little, so that correcting a node that was reached too early is rarer than a heap is slow. */
function shortestWays(
  neighbours: readonly (readonly { to: number; length: number }[])[],
  from: number,
  row: Float64Array,
) {
  const queue = [from];
  row[from] = 0;
  for (let next = 0; next < queue.length; next += 1) {
    const node = queue[next] as number;
    for (const { to, length } of neighbours[node] ?? []) {
      const way = (row[node] as number) + length;
      if (way >= (row[to] as number)) continue;
      row[to] = way;
      queue.push(to);
    }
  }
}

/**
 * Places nodes so that straight distances come close to those wanted, near ones mattering most: stress majorization
 * after Gansner, Koren and North, 'Graph Drawing by Stress Majorization' (2005), one node at a time. Fixed nodes stay.
 * Changes `places` and returns the stress that is left, for each pair on average.
 */
export function majorize(
  places: Point[],
  wanted: Float64Array,
  fixed: readonly boolean[],
  { rounds, enough }: { rounds: number; enough: number },
): number {
  const count = places.length;
  const x = Float64Array.from(places, (place) => place.x);
  const y = Float64Array.from(places, (place) => place.y);
  for (let round = 0; round < rounds; round += 1) {
    let furthest = 0;
    for (let i = 0; i < count; i += 1) {
      if (fixed[i]) continue;
      let [sumX, sumY, weights] = [0, 0, 0];
      for (let j = 0; j < count; j += 1) {
        const distance = wanted[i * count + j] as number;
        if (j === i || distance === Number.POSITIVE_INFINITY) continue;
        const weight = 1 / (distance * distance);
        const [dx, dy] = [(x[i] as number) - (x[j] as number), (y[i] as number) - (y[j] as number)];
        const pull = distance / Math.max(Math.sqrt(dx * dx + dy * dy), 1);
        sumX += weight * ((x[j] as number) + dx * pull);
        sumY += weight * ((y[j] as number) + dy * pull);
        weights += weight;
      }
      if (weights === 0) continue;
      const [nextX, nextY] = [sumX / weights, sumY / weights];
      furthest = Math.max(furthest, Math.abs(nextX - (x[i] as number)), Math.abs(nextY - (y[i] as number)));
      x[i] = nextX;
      y[i] = nextY;
    }
    if (furthest < enough) break;
  }
  for (let i = 0; i < count; i += 1) places[i] = { x: x[i] as number, y: y[i] as number };
  return stressOf(x, y, wanted);
}

function stressOf(x: Float64Array, y: Float64Array, wanted: Float64Array): number {
  const count = x.length;
  let stress = 0;
  for (let i = 0; i < count; i += 1) {
    for (let j = i + 1; j < count; j += 1) {
      const distance = wanted[i * count + j] as number;
      if (distance === Number.POSITIVE_INFINITY) continue;
      const real = Math.hypot((x[i] as number) - (x[j] as number), (y[i] as number) - (y[j] as number));
      stress += (real / distance - 1) ** 2;
    }
  }
  return stress / Math.max(1, (count * (count - 1)) / 2);
}
