import Papa from 'papaparse';
import type { Table } from '../handbook/chapter.ts';

/** What a spreadsheet would run as a formula: after these a cell's text is not read as text. */
const FORMULA = /^\s*[=+\-@\t\r＝＋－＠]/;

/**
 * Table → CSV as Finnish Excel opens it: UTF-8 with a byte order mark, semicolons, CRLF. A cell that a spreadsheet would
 * run as a formula gets an apostrophe before it (https://owasp.org/www-community/attacks/CSV_Injection).
 */
export function writeCsv({ columns, rows }: Pick<Table, 'columns' | 'rows'>): string {
  const lines = [columns, ...rows].map((row) => [...row]);
  return `\ufeff${Papa.unparse(lines, { delimiter: ';', newline: '\r\n', escapeFormulae: FORMULA })}\r\n`;
}
