import { guessColumns, isHeader } from './actorColumns.ts';
import { parseTable, TABLE_ROWS, type Table, type TableProblem } from './readTable.ts';
import { ANY_LINE_BREAK, withoutBullet } from './withoutBullet.ts';

/**
 * Reads pasted text: cells of a spreadsheet or text of a CSV file as a table, anything else as one name a line. Commas
 * divide nothing here: 'Imatran kaupunki, sivistystoimi' is one name.
 */
export function readNames(text: string): Table | TableProblem {
  const lines = text.replace(ANY_LINE_BREAK, '\n');
  const bare = lines.split('\n').map(withoutBullet);
  if (!bare.some((line) => line.includes('\t')) && !isDelimited(bare)) {
    const rows = bare.map((line, index) => ({ number: index + 1, cells: [line.trim()] }));
    const named = rows.filter(({ cells }) => cells[0] !== '');
    if (named.length === 0) return { code: 'empty' };
    return named.length > TABLE_ROWS ? { code: 'tooManyRows' } : { delimiter: ';', rows: named };
  }
  return parseTable(lines);
}

/** Semicolons are columns where the first line is a header of them. */
function isDelimited(lines: readonly string[]): boolean {
  const first = lines.find((line) => line !== '')?.split(';') ?? [];
  return first.length > 1 && isHeader(first) && guessColumns(first).includes('name');
}
