import { describe, expect, test } from 'vitest';
import { type GridPlace, movedInGrid } from './gridMoves.ts';

const SIZE = { rows: 20, columns: 5 };
const NO_MODIFIERS = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };
const reached = (place: GridPlace, key: string, modifiers: Partial<typeof NO_MODIFIERS> = {}) =>
  movedInGrid(place, { ...NO_MODIFIERS, ...modifiers, key }, SIZE);

describe('a key in a grid', () => {
  const middle = { row: 10, column: 2 };

  test('moves by one cell, to the ends of the row, or by a page', () => {
    expect(reached(middle, 'ArrowUp')).toEqual({ row: 9, column: 2 });
    expect(reached(middle, 'ArrowDown')).toEqual({ row: 11, column: 2 });
    expect(reached(middle, 'ArrowLeft')).toEqual({ row: 10, column: 1 });
    expect(reached(middle, 'ArrowRight')).toEqual({ row: 10, column: 3 });
    expect(reached(middle, 'Home')).toEqual({ row: 10, column: 0 });
    expect(reached(middle, 'End')).toEqual({ row: 10, column: 4 });
    expect(reached(middle, 'PageUp')).toEqual({ row: 2, column: 2 });
    expect(reached(middle, 'PageDown')).toEqual({ row: 18, column: 2 });
  });

  test('leads to the corners with Ctrl or ⌘', () => {
    expect(reached(middle, 'Home', { ctrlKey: true })).toEqual({ row: 0, column: 0 });
    expect(reached(middle, 'End', { metaKey: true })).toEqual({ row: 19, column: 4 });
  });

  test('stops at the edges', () => {
    for (const key of ['ArrowUp', 'ArrowLeft', 'Home', 'PageUp']) {
      expect(reached({ row: 0, column: 0 }, key)).toEqual({ row: 0, column: 0 });
    }
    for (const key of ['ArrowDown', 'ArrowRight', 'End', 'PageDown']) {
      expect(reached({ row: 19, column: 4 }, key)).toEqual({ row: 19, column: 4 });
    }
  });

  test('that is meant for something else moves nothing', () => {
    for (const key of ['Enter', ' ', 'a', 'Tab', 'Escape', 'Delete']) expect(reached(middle, key)).toBeNull();
    expect(reached(middle, 'ArrowUp', { shiftKey: true })).toBeNull();
    expect(reached(middle, 'ArrowUp', { ctrlKey: true })).toBeNull();
    expect(reached(middle, 'ArrowLeft', { altKey: true })).toBeNull();
  });
});
