import { expect, test } from 'vitest';
import { readNames } from './readNames.ts';

const cellsOf = (text: string) => {
  const table = readNames(text);
  return 'code' in table ? table.code : table.rows.map(({ cells }) => cells);
};

test.each([
  ['lines of Word', '•\tMartat ry\r\n•\tPelastakaa "Lapset" ry\r\n\r\n', ['Martat ry', 'Pelastakaa "Lapset" ry']],
  [
    'bullets of several kinds',
    '- Martat\n* Imatra\n– Säätiö\n· Seura\no\tRyhmä',
    ['Martat', 'Imatra', 'Säätiö', 'Seura', 'Ryhmä'],
  ],
  ['numbering', '1. Martat\n 2) Imatra\n10.\tSeura\na) Ryhmä', ['Martat', 'Imatra', 'Seura', 'Ryhmä']],
  ['a column of Excel', 'Martat\r\nImatra\r\n', ['Martat', 'Imatra']],
  [
    'names with commas and semicolons',
    'Imatra, sivistystoimi\nSeura; jaosto',
    ['Imatra, sivistystoimi', 'Seura; jaosto'],
  ],
  [
    'names that begin with a number or a letter',
    '4H-yhdistys\n3. sektorin tuki\nA-klinikka',
    ['4H-yhdistys', 'sektorin tuki', 'A-klinikka'],
  ],
])('%s are names, one a line', (_, text, names) => {
  expect(cellsOf(text)).toEqual(names.map((name) => [name]));
});

test('columns of Excel are columns', () => {
  expect(cellsOf('Nimi\tAlue\r\nMartat\t"Imatra\nParikkala"\r\n')).toEqual([
    ['Nimi', 'Alue'],
    ['Martat', 'Imatra\nParikkala'],
  ]);
});

test('the text of a CSV file is a table, known by its header', () => {
  expect(cellsOf('Nimi;Alue\nMartat;Imatra')).toEqual([
    ['Nimi', 'Alue'],
    ['Martat', 'Imatra'],
  ]);
});

test('nothing is said to be nothing', () => {
  expect(cellsOf(' \n•\n')).toBe('empty');
});
