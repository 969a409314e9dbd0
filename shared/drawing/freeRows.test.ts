import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { addActor } from '../document/commands/addActor.ts';
import { importBoard } from '../document/commands/importBoard.ts';
import { readBoard } from '../document/readBoard.ts';
import { malluAuto } from '../templates/malluAuto.ts';
import { cardRects } from './cardGeometry.ts';
import { freeRows } from './freeRows.ts';
import { grown, overlap } from './rect.ts';

const LONG = 'Etelä-Karjalan sosiaali- ja terveyspiirin kotihoito';

/** Adds that many cards where `freeRows` puts them and tells whether any two on the paper touch. */
function addMany(doc: Y.Doc, count: number): void {
  doc.transact(() => {
    for (const place of freeRows(readBoard(doc), count)) addActor(doc, { name: LONG, sector: 'other', ...place });
  });
}

function touching(doc: Y.Doc): number {
  const cards = [...cardRects(readBoard(doc)).values()].sort((a, b) => a.y - b.y);
  let found = 0;
  cards.forEach((card, index) => {
    for (let next = index + 1; next < cards.length && cards[next]!.y < card.y + card.height + 24; next += 1) {
      if (overlap(grown(card, 20), cards[next]!)) found += 1;
    }
  });
  return found;
}

test.each([1, 3, 40, 2000])('%i new cards stand clear of each other and of a map, again and again', (count) => {
  const doc = new Y.Doc();
  importBoard(doc, malluAuto('fi'));
  addMany(doc, count);
  addMany(doc, 2);
  expect(readBoard(doc).actors.size).toBe(8 + count + 2);
  expect(touching(doc)).toBe(0);
});

test('one card goes into a hole in the middle, a crowd beside everything', () => {
  const doc = new Y.Doc();
  for (const [x, y] of [
    [0, 0],
    [800, 0],
    [0, 800],
    [800, 800],
  ] as const) {
    addActor(doc, { name: 'Martat', sector: 'other', x, y });
  }
  const [one] = freeRows(readBoard(doc), 1);
  expect(Math.abs(one!.x - 400)).toBeLessThan(100);
  expect(Math.abs(one!.y - 400)).toBeLessThan(100);
  const crowd = freeRows(readBoard(doc), 12);
  expect(new Set(crowd.map(({ y }) => y)).size).toBe(4);
  expect(Math.min(...crowd.map(({ y }) => y))).toBeGreaterThan(888);
});

test('an empty board gets them round the middle of the paper', () => {
  const places = freeRows(readBoard(new Y.Doc()), 9);
  expect(places.reduce((sum, { x }) => sum + x, 0) / 9).toBeCloseTo(-104, -1);
});
