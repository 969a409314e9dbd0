import writeExcelFile, { type Cell } from 'write-excel-file/node';
import type { Table } from '../../shared/handbook/chapter.ts';

/** Characters that a column may be wide. */
const WIDTHS = { least: 10, most: 48 };

/** Tables → a workbook with a sheet each, its headings bold and in place while the rows scroll. */
export async function writeXlsx(tables: readonly Table[]): Promise<Buffer> {
  const sheets = tables.map(({ caption, columns, rows }) => ({
    sheet: caption,
    stickyRowsCount: 1,
    columns: columns.map((column, i) => ({ width: widthOf([column, ...rows.map((row) => row[i] ?? '')]) })),
    data: [
      columns.map((value): Cell => ({ value, fontWeight: 'bold', wrap: true, alignVertical: 'top' })),
      ...rows.map((row) =>
        row.map((value): Cell => (value === '' ? null : { value, wrap: true, alignVertical: 'top' })),
      ),
    ],
  }));
  return writeExcelFile(sheets).toBuffer();
}

function widthOf(cells: readonly string[]): number {
  const longest = Math.max(...cells.map((cell) => cell.length));
  return Math.min(Math.max(longest + 2, WIDTHS.least), WIDTHS.most);
}
