import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { boardOf } from '../board/boardOf.fixture.ts';
import { actorsTable, flowsTable } from '../handbook/dataTables.ts';
import { loadMessages } from '../i18n/loadMessages.ts';
import { translator } from '../i18n/translate.ts';
import { malluAuto } from '../templates/malluAuto.ts';
import { writeCsv } from './csv.ts';

const t = translator('fi', await loadMessages.fi());
const read = (csv: string) => Papa.parse<string[]>(csv.replace(/^\ufeff/, ''), { skipEmptyLines: true }).data;

test('opens in a Finnish spreadsheet: byte order mark, semicolons, CRLF', () => {
  const csv = writeCsv({ columns: ['Nimi', 'Alue'], rows: [['Åbo; "kaupunki"', 'eka\ntoka']] });
  expect(csv).toBe('\ufeffNimi;Alue\r\n"Åbo; ""kaupunki""";"eka\ntoka"\r\n');
});

test.each(['=HYPERLINK("http://evil")', '+1', '-1', '@SUM(A1)', '\tx', '\rx', ' =1', '＝1'])(
  '%j is only text',
  (cell) => {
    expect(read(writeCsv({ columns: ['a', 'b'], rows: [['x', cell]] }))[1]?.[1]).toMatch(/^'/);
  },
);

test('has every actor and every flow, a row each, under headings in the board’s language', () => {
  const board = boardOf(malluAuto('fi'));
  const [actorHeadings, ...actors] = read(writeCsv(actorsTable(board, t)));
  expect(actorHeadings?.slice(0, 3)).toEqual(['Nimi', 'Sektori', 'Y-tunnus']);
  expect(actors.map(([name]) => name).sort()).toEqual([...board.actors.values()].map(({ name }) => name).sort());
  const [flowHeadings, ...flows] = read(writeCsv(flowsTable(board, t)));
  expect(flowHeadings?.slice(0, 4)).toEqual(['Antaja', 'Saaja', 'Mitä', 'Laji']);
  expect(flows).toHaveLength(board.flows.size);
  expect(flows.map((row) => row.slice(0, 6))).toContainEqual([
    ...['Kyläyhdistys', 'Mallu-auto', 'tilat ja sähkö', 'aineellinen', 'kättä päälle', 'nykytila'],
  ]);
});
