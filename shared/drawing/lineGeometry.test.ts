import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Flow } from '../board/flow.ts';
import type { ActorId } from '../board/ids.ts';
import { type FlowPath, pairPaths, pointOnCurve } from './flowGeometry.ts';
import { distanceToLine, lineBounds } from './lineGeometry.ts';
import { labelOf } from './network.fixture.ts';
import { contains, grown, type Point, type Rect } from './rect.ts';

const SEED = 20150115;

const flow = (id: string, from: string, to: string) =>
  Flow.parse({ id, from, to, nature: 'tangible', deliverable: 'tilat', stage: 'proposed', layer: 'today' });

const place = fc.integer({ min: -2000, max: 2000 });

/** Two or three flows between two cards with a third card about half way, which they bow round. */
const curves = fc.record({ x: place, y: place, count: fc.integer({ min: 1, max: 3 }) }).map(({ x, y, count }) => {
  const cards = new Map<string, Rect>([
    ['a', { x: 0, y: 0, width: 208, height: 100 }],
    ['b', { x, y, width: 208, height: 100 }],
  ]);
  const flows = Array.from({ length: count }, (_, i) =>
    flow(`f${i}`, i % 2 === 0 ? 'a' : 'b', i % 2 === 0 ? 'b' : 'a'),
  );
  const between = { x: x / 2, y: y / 2, width: 208, height: 100 };
  return [...pairPaths(flows, (id: ActorId) => cards.get(id), labelOf, [between]).values()];
});

const points = ({ start, control, end }: FlowPath): Point[] =>
  Array.from({ length: 41 }, (_, i) => pointOnCurve(start, control ?? start, end, i / 40));

const loop = (): FlowPath => {
  const card = { x: 0, y: 0, width: 208, height: 100 };
  return pairPaths([flow('f', 'a', 'a')], () => card, labelOf).get('f' as never) as FlowPath;
};

describe('where a line lies', () => {
  test('its bounds hold all of it, however it bows, and nothing more', () => {
    fc.assert(
      fc.property(curves, (paths) => {
        for (const path of paths) {
          const bounds = lineBounds(path);
          const all = points(path);
          for (const point of all) expect(contains(grown(bounds, 0.01), point)).toBe(true);
          const reach = (axis: 'x' | 'y') => {
            const values = all.map((point) => point[axis]);
            return Math.max(...values) - Math.min(...values);
          };
          expect(bounds.width - reach('x')).toBeLessThan(1 + bounds.width / 100);
          expect(bounds.height - reach('y')).toBeLessThan(1 + bounds.height / 100);
        }
      }),
      { seed: SEED },
    );
  });

  test('a point on it is no way from it, one beside it as far as it is beside it', () => {
    fc.assert(
      fc.property(curves, (paths) => {
        for (const path of paths) for (const point of points(path)) expect(distanceToLine(path, point)).toBeLessThan(2);
      }),
      { seed: SEED },
    );
    const [path] = pairPaths(
      [flow('f', 'a', 'b')],
      (id) => ({ x: id === 'a' ? 0 : 600, y: 0, width: 208, height: 100 }),
      labelOf,
    ).values();
    expect(distanceToLine(path as FlowPath, { x: 404, y: 70 })).toBeCloseTo(20, 0);
  });

  test('a loop is held whole, and found on its round and not in its middle', () => {
    const path = loop();
    const bounds = lineBounds(path);
    for (const point of [path.start, path.end, path.label]) expect(contains(grown(bounds, 1), point)).toBe(true);
    expect(distanceToLine(path, path.label)).toBeLessThan(1);
    const middle = { x: (path.start.x + path.end.x) / 2, y: (path.start.y + path.end.y) / 2 };
    expect(distanceToLine(path, middle)).toBeGreaterThan(8);
  });
});
