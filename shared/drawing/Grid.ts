import { overlap, type Rect } from './rect.ts';

interface Placed<T> {
  readonly thing: T;
  readonly rect: Rect;
  /** the last question in which it was met: it may lie in several cells */
  met: number;
}

/** Cells share as many lists; a power of two. Things that meet in one by chance are told apart by their rectangles. */
const LISTS = 2 ** 13;
const listOf = (column: number, row: number): number =>
  (Math.imul(column, 0x9e3779b1) ^ Math.imul(row, 0x85ebca6b)) >>> 19;

/** Things on the paper, found by where they lie in a time that hardly depends on how many there are. */
export class Grid<T> {
  readonly #cell: number;
  readonly #lists: (Placed<T>[] | undefined)[] = new Array(LISTS);
  #questions = 0;

  /** @param cell side of a cell in px: about as large as what is put in and asked for */
  constructor(cell: number) {
    this.#cell = cell;
  }

  add(thing: T, rect: Rect): void {
    const placed = { thing, rect, met: 0 };
    for (const list of this.#listsOf(rect)) {
      const things = this.#lists[list];
      if (things) things.push(placed);
      else this.#lists[list] = [placed];
    }
  }

  /** @param rect as it was given when the thing was added */
  delete(thing: T, rect: Rect): void {
    for (const list of this.#listsOf(rect)) {
      const things = this.#lists[list] ?? [];
      const index = things.findIndex((placed) => placed.thing === thing);
      if (index >= 0) things.splice(index, 1);
    }
  }

  /** The things whose rectangles overlap this one, each once, in no certain order. */
  in(rect: Rect): T[] {
    const found: T[] = [];
    this.#questions += 1;
    for (const list of this.#listsOf(rect)) {
      for (const placed of this.#lists[list] ?? NOTHING) {
        if (placed.met === this.#questions) continue;
        placed.met = this.#questions;
        if (overlap(placed.rect, rect)) found.push(placed.thing);
      }
    }
    return found;
  }

  /** Adds up what the things cost whose rectangles overlap this one, each once; infinity where that reaches the limit. */
  sumIn(rect: Rect, costOf: (thing: T) => number, limit: number): number {
    this.#questions += 1;
    let sum = 0;
    const lastColumn = Math.floor((rect.x + rect.width) / this.#cell);
    const lastRow = Math.floor((rect.y + rect.height) / this.#cell);
    for (let column = Math.floor(rect.x / this.#cell); column <= lastColumn; column += 1) {
      for (let row = Math.floor(rect.y / this.#cell); row <= lastRow; row += 1) {
        for (const placed of this.#lists[listOf(column, row)] ?? NOTHING) {
          if (placed.met === this.#questions) continue;
          placed.met = this.#questions;
          if (overlap(placed.rect, rect)) sum += costOf(placed.thing);
          if (sum >= limit) return Number.POSITIVE_INFINITY;
        }
      }
    }
    return sum;
  }

  #listsOf({ x, y, width, height }: Rect): number[] {
    const lists: number[] = [];
    const lastColumn = Math.floor((x + width) / this.#cell);
    const lastRow = Math.floor((y + height) / this.#cell);
    for (let column = Math.floor(x / this.#cell); column <= lastColumn; column += 1) {
      for (let row = Math.floor(y / this.#cell); row <= lastRow; row += 1) lists.push(listOf(column, row));
    }
    return lists;
  }
}

const NOTHING: readonly never[] = [];
