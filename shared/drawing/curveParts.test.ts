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
          if (!contains(view, onCurve(flow, t))) continue;
          expect(part).not.toBeNull();
          expect(part?.from).toBeLessThanOrEqual(t);
          expect(part?.to).toBeGreaterThanOrEqual(t);
        }
        const isNear = along.some((t) => contains(grown(view, 200), onCurve(flow, t)));
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
        const points = pieces.map(pointsOf);
        pieces.forEach(({ before }, i) => {
          const [from, to] = [points[i]?.[0] as Point, points[i]?.at(-1) as Point];
          const [t, next] = [(first + i) / count, points[i + 1]?.[0] ?? flow.end];
          expect(distance(from, onCurve(flow, t))).toBeLessThan(0.001);
          expect(distance(to, next)).toBeLessThan(0.001);
          expect(distance(from, to)).toBeLessThan(300);
          expect(Math.abs(before - lengthTo(flow, t))).toBeLessThan(1);
        });
      }),
      { seed: SEED },
    );
  });

  test('each piece is where the curve is, to a quarter of a pixel, whether it is drawn bent or straight', () => {
    let straight = 0;
    let bent = 0;
    fc.assert(
      fc.property(curve, (flow) => {
        const pieces = piecesOf(flow, WHOLE).map(pointsOf);
        pieces.forEach((points, i) => {
          if (points.length === 2) straight += 1;
          else bent += 1;
          const [from, control, to] = points.length === 2 ? [points[0], middleOf(points), points[1]] : points;
          for (const s of [0.25, 0.5, 0.75]) {
            const drawn = pointOnCurve(from as Point, control as Point, to as Point, s);
            expect(distance(drawn, onCurve(flow, (i + s) / pieces.length))).toBeLessThan(0.251);
          }
        });
      }),
      { seed: SEED },
    );
    expect(straight).toBeGreaterThan(100);
    expect(bent).toBeGreaterThan(100);
  });

  const onCurve = ({ start, control, end }: FlowPath, t: number): Point =>
    pointOnCurve(start, control as Point, end, t);

  /** The two points of a line, or the three of a curve. */
  function pointsOf({ path }: { path: string }): Point[] {
    const numbers = (path.match(/-?[\d.]+(e-?\d+)?/g) ?? []).map(Number);
    return Array.from({ length: numbers.length / 2 }, (_, i) => ({
      x: numbers[2 * i] as number,
      y: numbers[2 * i + 1] as number,
    }));
  }

  const middleOf = ([a, b]: readonly Point[]): Point => ({
    x: ((a as Point).x + (b as Point).x) / 2,
    y: ((a as Point).y + (b as Point).y) / 2,
  });

  const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

  function lengthTo(flow: FlowPath, t: number): number {
    const at = (i: number) => onCurve(flow, (t * i) / 2000);
    let length = 0;
    for (let i = 0; i < 2000; i += 1) length += Math.hypot(at(i + 1).x - at(i).x, at(i + 1).y - at(i).y);
    return length;
  }
});
