import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { partWithin, piecesOf, WHOLE } from './curveParts.ts';
import { type FlowPath, pointOnCurve } from './flowGeometry.ts';
import { contains, grown, type Point, type Rect } from './rect.ts';

const SEED = 20150115;

describe('a long flow in a view', () => {
  const view: Rect = { x: 0, y: 0, width: 900, height: 600 };
  const bent = (start: Point, control: Point, end: Point): FlowPath => ({
    path: `M ${start.x} ${start.y} Q ${control.x} ${control.y} ${end.x} ${end.y}`,
    start,
    control,
    end,
    angle: 0,
    label: { ...control, width: 40, height: 20, text: 'tilat', mark: null },
  });
  const place = fc.record({ x: fc.integer({ min: -6000, max: 6000 }), y: fc.integer({ min: -6000, max: 6000 }) });
  const curve = fc
    .tuple(place, place, fc.integer({ min: -150, max: 150 }))
    .map(([start, end, bend]) =>
      bent(start, { x: (start.x + end.x) / 2 + bend, y: (start.y + end.y) / 2 - bend }, end),
    );
  const along = Array.from({ length: 401 }, (_, i) => i / 400);

  test('no point of it that is in the view is left out, and it is told when none is near', () => {
    fc.assert(
      fc.property(curve, (flow) => {
        const part = partWithin(flow, view);
        for (const t of along) {
          if (!contains(view, pointOnCurve(flow.start, flow.control as Point, flow.end, t))) continue;
          expect(part).not.toBeNull();
          expect(part?.from).toBeLessThanOrEqual(t);
          expect(part?.to).toBeGreaterThanOrEqual(t);
        }
        const isNear = along.some((t) =>
          contains(grown(view, 200), pointOnCurve(flow.start, flow.control as Point, flow.end, t)),
        );
        if (!isNear) expect(part).toBeNull();
      }),
      { seed: SEED, numRuns: 1000 },
    );
  });

  test('its pieces are short, follow each other on the curve, and each knows how long the line is before it', () => {
    fc.assert(
      fc.property(curve, fc.double({ min: 0, max: 0.5, noNaN: true }), (flow, share) => {
        const count = piecesOf(flow, WHOLE).length;
        const first = Math.floor(share * count);
        const pieces = piecesOf(flow, { from: first / count, to: 1 });
        expect(pieces).toHaveLength(count - first);
        const ends = pieces.map(({ path }) => (path.match(/-?[\d.]+(e-?\d+)?/g) ?? []).map(Number));
        pieces.forEach(({ before }, i) => {
          const [x, y, , , toX, toY] = ends[i] as [number, number, number, number, number, number];
          const [t, at, next] = [(first + i) / count, { x, y }, ends[i + 1] ?? [flow.end.x, flow.end.y]];
          expect(distance(at, pointOnCurve(flow.start, flow.control as Point, flow.end, t))).toBeLessThan(0.001);
          expect(distance({ x: toX, y: toY }, { x: next[0] as number, y: next[1] as number })).toBeLessThan(0.001);
          expect(distance(at, { x: toX, y: toY })).toBeLessThan(300);
          expect(Math.abs(before - lengthTo(flow, t))).toBeLessThan(1);
        });
      }),
      { seed: SEED },
    );
  });

  const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

  function lengthTo({ start, control, end }: FlowPath, t: number): number {
    const at = (i: number) => pointOnCurve(start, control as Point, end, (t * i) / 2000);
    let length = 0;
    for (let i = 0; i < 2000; i += 1) length += Math.hypot(at(i + 1).x - at(i).x, at(i + 1).y - at(i).y);
    return length;
  }
});
