import Papa from 'papaparse';
import { decodeText, type Encoding } from './decodeText.ts';

const DELIMITERS = [';', '\t', ','] as const;
type Delimiter = (typeof DELIMITERS)[number];

/** Bytes of a file, as the server takes them too. */
export const TABLE_BYTES = 10 * 1024 * 1024;
export const TABLE_ROWS = 10_000;
const TABLE_COLUMNS = 100;

export interface TableRow {
  /** as a spreadsheet numbers it: from 1, a cell with line breaks being one row */
  number: number;
  /** trimmed; as many in each row */
  cells: string[];
}

export interface Table {
  delimiter: Delimiter;
  /** rows with something in them, the header among them if there is one; never none */
  rows: TableRow[];
}

/** Why something can't be read as a table at all. */
export interface TableProblem {
  code: 'empty' | 'notText' | 'workbook' | 'tooLarge' | 'tooManyRows' | 'tooManyColumns' | 'brokenQuotes';
  /** the row where it starts, where that is known */
  row?: number;
}

/** Reads the bytes of a CSV or tab-separated file, as Excel and others save it. */
export function readTable(bytes: Uint8Array): (Table & { encoding: Encoding }) | TableProblem {
  if (bytes.length > TABLE_BYTES) return { code: 'tooLarge' };
  if (isWorkbook(bytes)) return { code: 'workbook' };
  const { text, encoding } = decodeText(bytes);
  if (text.includes('\0')) return { code: 'notText' };
  const table = parseTable(text);
  return 'code' in table ? table : { ...table, encoding };
}

/** Reads the text of a table; the delimiter is the one that the first line has most of. */
export function parseTable(text: string): Table | TableProblem {
  const lines = text.replace(/\r\n?/g, '\n');
  // Excel writes and reads a first line such as 'sep=;', and doesn't count it as a row.
  const [declaration = '', declared] = /^sep=([;,\t])\n/.exec(lines) ?? [];
  const body = lines.slice(declaration.length);
  const delimiter = (declared as Delimiter | undefined) ?? delimiterOf(body);
  const { data, errors } = Papa.parse<string[]>(body, { delimiter, newline: '\n', skipEmptyLines: false });
  // All rows up to the next quote, or to the end, would be one cell.
  const broken = errors.find(({ type }) => type === 'Quotes');
  if (broken) return { code: 'brokenQuotes', row: (broken.row ?? 0) + 1 };

  const rows = data
    .map((cells, index) => ({ number: index + 1, cells: cells.map(withoutGuard) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  if (rows.length === 0) return { code: 'empty' };
  if (rows.length > TABLE_ROWS) return { code: 'tooManyRows' };
  const width = rows.reduce((widest, { cells }) => Math.max(widest, cells.findLastIndex((cell) => cell !== '') + 1), 1);
  if (width > TABLE_COLUMNS) return { code: 'tooManyColumns' };
  for (const row of rows) row.cells = Array.from({ length: width }, (_, column) => row.cells[column] ?? '');
  return { delimiter, rows };
}

/** A zip (xlsx, ods) or an old Office file, whose own program must save it as CSV first. */
const isWorkbook = (bytes: Uint8Array): boolean =>
  ['80,75,3,4', '208,207,17,224'].includes(bytes.subarray(0, 4).join());

function delimiterOf(text: string): Delimiter {
  const header = text.trimStart().split('\n', 1)[0] ?? '';
  const unquoted = header.replace(/"[^"]*("|$)/g, '');
  const counts = DELIMITERS.map((delimiter) => unquoted.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ';';
}

/** An apostrophe keeps a spreadsheet from taking text for a formula; it is no part of the text. */
const withoutGuard = (cell: string): string => cell.trim().replace(/^'(?=[=+\-@\t])/, '');
