import { describe, expect, test } from 'vitest';
import { readTable, TABLE_BYTES, TABLE_ROWS } from './readTable.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** 'ä' → 0xE4 and the like, as Excel in Finland saves 'CSV (luetteloerotin)'. */
const windows1252 = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => (letter === '€' ? 0x80 : letter === '–' ? 0x96 : letter.charCodeAt(0)));

const utf16 = (text: string, bigEndian: boolean): Uint8Array => {
  const units = [0xfeff, ...Array.from({ length: text.length }, (_, index) => text.charCodeAt(index))];
  return Uint8Array.from(units.flatMap((unit) => (bigEndian ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])));
};

const rowsOf = (bytes: Uint8Array): string[][] => {
  const table = readTable(bytes);
  if ('code' in table) throw new Error(table.code);
  return table.rows.map(({ cells }) => cells);
};

describe('a table', () => {
  const text = 'Nimi;Alue\r\nYstävät ry;Äänekoski\r\nÅbo akademi;"Åbo; Vasa"\r\n';
  const rows = [
    ['Nimi', 'Alue'],
    ['Ystävät ry', 'Äänekoski'],
    ['Åbo akademi', 'Åbo; Vasa'],
  ];

  test.each([
    ['UTF-8', utf8(text), 'utf-8'],
    ['UTF-8 with a byte order mark', utf8(`\uFEFF${text}`), 'utf-8'],
    ['Windows-1252', windows1252(text), 'windows-1252'],
    ['UTF-16 of Excel', utf16(text, false), 'utf-16'],
    ['UTF-16 the other way round', utf16(text, true), 'utf-16'],
  ])('in %s', (_, bytes, encoding) => {
    expect(readTable(bytes)).toMatchObject({ encoding, delimiter: ';' });
    expect(rowsOf(bytes)).toEqual(rows);
  });

  test('has the signs that Windows-1252 has and Latin-1 has not', () => {
    expect(rowsOf(windows1252('Nimi\nÄlä – 5 €'))).toEqual([['Nimi'], ['Älä – 5 €']]);
  });

  test.each([
    ['semicolons', 'Nimi;Alue\nA, B;C', ';'],
    ['commas', 'Name,Area,"Web; phone"\nA;B;C,D,E', ','],
    ['tabs', 'Namn\tOmråde\nA;B\tC', '\t'],
    ['what its first line declares', 'sep=,\nNimi;n,Alue\nA;B,C', ','],
  ])('is cut at %s', (_, written, delimiter) => {
    const bytes = utf8(written);
    expect(readTable(bytes)).toMatchObject({ delimiter });
    for (const cells of rowsOf(bytes)) expect(cells.length).toBeGreaterThan(1);
  });

  test('keeps quotes and line breaks that stand in quotes, and counts rows as a spreadsheet does', () => {
    const table = readTable(utf8('Nimi;Kuvaus\r\n"Seura ""Ilo"" ry";"rivi 1\r\nrivi 2"\r\n\r\n;;\r\nToinen;x'));
    expect(table).toMatchObject({
      rows: [
        { number: 1, cells: ['Nimi', 'Kuvaus'] },
        { number: 2, cells: ['Seura "Ilo" ry', 'rivi 1\nrivi 2'] },
        { number: 5, cells: ['Toinen', 'x'] },
      ],
    });
  });

  test('gives every row as many cells, also those that the header forgot', () => {
    expect(rowsOf(utf8('Nimi;Alue\nA\nB;C;liikaa;;'))).toEqual([
      ['Nimi', 'Alue', ''],
      ['A', '', ''],
      ['B', 'C', 'liikaa'],
    ]);
  });

  test('takes the guard off what would be a formula in a spreadsheet', () => {
    expect(rowsOf(utf8("Nimi\n'=1+1\n'-viiva\n=HYPERLINK(\"x\")\n's-Hertogenbosch"))).toEqual([
      ['Nimi'],
      ['=1+1'],
      ['-viiva'],
      ['=HYPERLINK("x")'],
      ["'s-Hertogenbosch"],
    ]);
  });

  test('of 5,000 rows is read whole', () => {
    const lines = Array.from({ length: 5000 }, (_, index) => `Yhdistys ${index} ry;Kylä ${index}`);
    expect(rowsOf(windows1252(['Nimi;Kylä', ...lines].join('\r\n')))).toHaveLength(5001);
  });
});

test.each([
  ['nothing', utf8(''), { code: 'empty' }],
  ['white space', utf8('\uFEFF \r\n;;\r\n'), { code: 'empty' }],
  ['a workbook of Excel', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0), { code: 'workbook' }],
  ['an old workbook', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), { code: 'workbook' }],
  ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13), { code: 'notText' }],
  ['a quote that is never closed', utf8('Nimi;Alue\nA;B\n"C;D\nE;F'), { code: 'brokenQuotes', row: 3 }],
  ['a quote that ends too early', utf8('Nimi;Alue\n"Ilo" ry;B\n"C";D'), { code: 'brokenQuotes', row: 2 }],
  ['too many rows', utf8('a\n'.repeat(TABLE_ROWS + 1)), { code: 'tooManyRows' }],
  ['too many columns', utf8(`${';'.repeat(200)}a`), { code: 'tooManyColumns' }],
  ['too many bytes', new Uint8Array(TABLE_BYTES + 1), { code: 'tooLarge' }],
])('%s is no table, and it is said why', (_, bytes, problem) => {
  expect(readTable(bytes)).toEqual(problem);
});
