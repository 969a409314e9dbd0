import { describe, expect, test } from 'vitest';
import { type Arrangement, arrangementShifts, type Box } from './arrangement.ts';

const box = (id: string, x: number, y: number, { width = 200, height = 100, pinned = false } = {}): Box => ({
  id,
  rect: { x, y, width, height },
  pinned,
});

/** id → top left corner after arranging */
function places(boxes: readonly Box[], arrangement: Arrangement): Record<string, [number, number]> {
  const shifts = arrangementShifts(boxes, arrangement);
  return Object.fromEntries(
    boxes.map(({ id, rect }) => [id, [rect.x + (shifts.get(id)?.x ?? 0), rect.y + (shifts.get(id)?.y ?? 0)]]),
  );
}

describe('lining up', () => {
  const three = [box('a', 0, 0), box('b', 300, 40), box('c', 110, 500, { width: 180, height: 60 })];

  test.each([
    ['left', { a: [0, 0], b: [0, 40], c: [0, 500] }],
    ['right', { a: [300, 0], b: [300, 40], c: [320, 500] }],
    ['centre', { a: [150, 0], b: [150, 40], c: [160, 500] }],
    ['top', { a: [0, 0], b: [300, 0], c: [110, 0] }],
    ['bottom', { a: [0, 460], b: [300, 460], c: [110, 500] }],
    ['middle', { a: [0, 230], b: [300, 230], c: [110, 250] }],
  ] as const)('by the %s', (edge, expected) => {
    expect(places(three, edge)).toEqual(expected);
  });

  test('goes by the pinned ones, which stay', () => {
    const boxes = [box('a', 0, 0), box('b', 300, 40, { pinned: true }), box('c', 110, 500)];
    expect(places(boxes, 'left')).toEqual({ a: [300, 0], b: [300, 40], c: [300, 500] });
  });

  test('of what is in line already moves nothing', () => {
    expect(arrangementShifts([box('a', 0, 0), box('b', 0, 300)], 'left').size).toBe(0);
    expect(arrangementShifts([], 'left').size).toBe(0);
  });
});

describe('spreading', () => {
  test('makes the gaps equal between the outermost, whatever the sizes', () => {
    const boxes = [box('c', 900, 0), box('a', 0, 0), box('b', 210, 70, { width: 100 })];
    expect(places(boxes, 'spreadAcross')).toEqual({ a: [0, 0], b: [500, 70], c: [900, 0] });
  });

  test('goes down the paper as well', () => {
    const boxes = [box('a', 0, 0), box('b', 50, 110), box('c', 90, 120), box('d', 0, 900)];
    expect(places(boxes, 'spreadDown')).toEqual({ a: [0, 0], b: [50, 300], c: [90, 600], d: [0, 900] });
  });

  test('leaves pinned ones and spreads what lies between them', () => {
    const boxes = [
      box('a', 0, 0),
      box('b', 210, 0),
      box('c', 800, 0, { pinned: true }),
      box('d', 1010, 0),
      box('e', 1600, 0),
    ];
    expect(places(boxes, 'spreadAcross')).toEqual({ a: [0, 0], b: [400, 0], c: [800, 0], d: [1200, 0], e: [1600, 0] });
  });

  test('of two has nothing between them', () => {
    expect(arrangementShifts([box('a', 0, 0), box('b', 500, 90)], 'spreadAcross').size).toBe(0);
  });
});
