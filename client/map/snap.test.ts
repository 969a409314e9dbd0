import { describe, expect, test } from 'vitest';
import type { Rect } from '../../shared/drawing/rect.ts';
import { type SnapLine, snap, snapTargets } from './snap.ts';

const rect = (x: number, y: number, width = 200, height = 100): Rect => ({ x, y, width, height });
const through = ({ from, to }: SnapLine) => [from.x, from.y, to.x, to.y];

describe('a rectangle that is dragged', () => {
  test('goes to the edge of another that is near enough, and shows the line through both', () => {
    const { dx, dy, lines } = snap(rect(104, 400, 80), snapTargets([rect(100, 0)]), 6);
    expect([dx, dy]).toEqual([-4, 0]);
    expect(lines.map(through)).toEqual([[100, 0, 100, 500]]);
  });

  test('goes to the middle of another where no edge is nearer', () => {
    const { dx, lines } = snap(rect(163, 400, 80), snapTargets([rect(100, 0)]), 6);
    expect(dx).toBe(-3);
    expect(lines.map(through)).toEqual([[200, 0, 200, 500]]);
  });

  test('sets its edge against the other edge of another', () => {
    expect(snap(rect(303, 40, 80, 30), snapTargets([rect(100, 0)]), 6).dx).toBe(-3);
  });

  test('snaps in both directions at once', () => {
    const { dx, dy } = snap(rect(303, 97), snapTargets([rect(300, 400), rect(900, 100)]), 6);
    expect([dx, dy]).toEqual([-3, 3]);
  });

  test('stays free where nothing is near, and on an empty board', () => {
    expect(snap(rect(130, 430, 90), snapTargets([rect(100, 0)]), 6)).toEqual({ dx: 0, dy: 0, lines: [] });
    expect(snap(rect(0, 0), snapTargets([]), 6)).toEqual({ dx: 0, dy: 0, lines: [] });
  });

  test('shows the line also where it stands in line already', () => {
    const { dx, lines } = snap(rect(100, 430, 70), snapTargets([rect(100, 0)]), 6);
    expect(dx).toBe(0);
    expect(lines.map(through)).toEqual([[100, 0, 100, 530]]);
  });

  test('shows the line to the nearest of what is in line, on each side where they are as near', () => {
    const column = [rect(100, 0), rect(100, 800), rect(100, 1400)];
    const near = snap(rect(104, 300, 70), snapTargets(column), 6);
    expect(near.lines.map(through)).toEqual([[100, 0, 100, 400]]);
    const between = snap(rect(104, 400, 70), snapTargets(column), 6);
    expect(between.lines.map(through)[0]).toEqual([100, 0, 100, 900]);
  });
});

describe('gaps become equal', () => {
  test('between two neighbours', () => {
    const { dx, lines } = snap(rect(444, 12, 120, 50), snapTargets([rect(0, 0), rect(800, 0)]), 6);
    expect(dx).toBe(-4);
    expect(lines.map(through)).toEqual([
      [200, 37, 440, 37],
      [560, 37, 800, 37],
    ]);
  });

  test('after two and before two that follow each other', () => {
    const row = snapTargets([rect(0, 0), rect(260, 0)]);
    const after = snap(rect(523, 12, 150, 50), row, 6);
    expect(after.dx).toBe(-3);
    expect(after.lines.map(through)).toContainEqual([200, 37, 260, 37]);
    expect(after.lines.map(through)).toContainEqual([460, 37, 520, 37]);
    expect(snap(rect(-213, 12, 150, 50), row, 6).dx).toBe(3);
  });

  test('but only in the same row', () => {
    expect(snap(rect(523, 412, 150, 50), snapTargets([rect(0, 0), rect(260, 0)]), 6).dx).toBe(0);
  });
});

test('what it snaps to is in line to the pixel, wherever it was dropped', () => {
  const others = [rect(0, 0), rect(333, 41, 120, 77), rect(700, 260), rect(120, 520, 260, 60)];
  const targets = snapTargets(others);
  for (let x = -300; x < 1000; x += 7) {
    const moving = rect(x, 300, 160, 90);
    const { dx } = snap(moving, targets, 6);
    expect(Math.abs(dx)).toBeLessThanOrEqual(6);
    const again = snap({ ...moving, x: moving.x + dx }, targets, 6);
    expect(again.dx).toBe(0);
  }
});
