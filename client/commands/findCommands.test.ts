import { expect, test } from 'vitest';
import type { Command } from './Command.ts';
import { findCommands } from './findCommands.ts';

const NAMES: Record<string, readonly string[]> = {
  addActor: ['Lisää toimija', 'Lägg till aktör', 'Add actor'],
  addArea: ['Lisää alue', 'Lägg till område', 'Add area'],
  remove: ['Poista', 'Ta bort', 'Delete'],
  fitMap: ['Näytä koko kartta', 'Visa hela kartan', 'Show the whole map'],
};
const commands = Object.keys(NAMES).map((id) => ({ id }) as Command);
const found = (query: string) => findCommands(commands, query, ({ id }) => NAMES[id] ?? []).map(({ id }) => id);

test('every word of the query must be in one name', () => {
  expect(found('lisää')).toEqual(['addActor', 'addArea']);
  expect(found('alue lis')).toEqual(['addArea']);
  expect(found('lisää kartta')).toEqual([]);
});

test('dots may be left out, and one letter be wrong', () => {
  expect(found('nayta')).toEqual(['fitMap']);
  expect(found('poisra')).toEqual(['remove']);
});

test('the words of the other languages find it too', () => {
  expect(found('delete')).toEqual(['remove']);
  expect(found('omrade lagg')).toEqual(['addArea']);
});

test('nothing typed finds nothing', () => {
  expect(found('  ')).toEqual([]);
});
