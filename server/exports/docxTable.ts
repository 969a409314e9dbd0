import { Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { Table as Content } from '../../shared/handbook/chapter.ts';
import { TABLE_STYLE } from './docxStyles.ts';
import { lines } from './docxText.ts';

/**
 * A table as wide as the text. Its heading row is marked as one and comes again on each page; a row is not cut in two.
 * @param width in twips
 */
export function docxTable({ columns, rows }: Content, width: number): Table {
  const widths = columnWidths([columns, ...rows], width);
  const cells = (texts: readonly string[], style: string) =>
    texts.map(
      (text, i) =>
        new TableCell({
          width: { size: widths[i] ?? 0, type: WidthType.DXA },
          children: [new Paragraph({ style, children: lines(text) })],
        }),
    );
  return new Table({
    style: TABLE_STYLE,
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    tableLook: { firstRow: true, noVBand: true },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: cells(columns, 'TableHeading') }),
      ...rows.map((row) => new TableRow({ cantSplit: true, children: cells(row, 'TableText') })),
    ],
  });
}

/** Characters of a column that count: longer texts run over several lines. */
const COUNTED = { least: 8, most: 34 };

/** Shares the width by how long the texts of each column are. */
function columnWidths(rows: readonly (readonly string[])[], width: number): number[] {
  const wishes = (rows[0] ?? []).map((_, i) => {
    const longest = Math.max(...rows.map((row) => Math.min((row[i] ?? '').length, COUNTED.most)));
    const longestWord = Math.max(
      ...rows.map((row) => Math.max(...(row[i] ?? '').split(/[\s-]/u).map((word) => word.length))),
    );
    return Math.max(COUNTED.least, longest * 0.7, Math.min(longestWord, COUNTED.most) + 2);
  });
  const total = wishes.reduce((sum, wish) => sum + wish, 0);
  return wishes.map((wish) => Math.floor((wish / total) * width));
}
