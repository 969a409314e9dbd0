import { Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import { textWidth } from '../../shared/drawing/textMetrics.ts';
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

/** Of the text of a cell, and of the free space beside it. */
const CELL = { font: 40 / 3, padding: 220, twipsPerPixel: 15 };
/** How much wider than semibold the headings are, which are bold. */
const BOLDER = 1.06;
/** A longer text runs over several lines; in twips. */
const WIDEST_WISH = 3400;

/** Shares the width: first what the longest word of each column needs, then by how long its texts are. In twips. */
function columnWidths(rows: readonly (readonly string[])[], width: number): number[] {
  const twips = (text: string) => textWidth(text, CELL.font, 'semibold') * BOLDER * CELL.twipsPerPixel + CELL.padding;
  const columns = (rows[0] ?? []).map((_, i) => {
    const texts = rows.map((row) => row[i] ?? '');
    const least = Math.max(...texts.flatMap((text) => text.split(/\s|(?<=-)/u)).map(twips));
    const wish = Math.min(Math.max(...texts.map(twips)), WIDEST_WISH);
    return { least: Math.min(least, WIDEST_WISH), more: Math.max(wish - least, 0) };
  });
  const needed = columns.reduce((sum, { least }) => sum + least, 0);
  if (needed >= width) return columns.map(({ least }) => Math.floor((least / needed) * width));
  const wished = columns.reduce((sum, { more }) => sum + more, 0);
  const share = (more: number) => (wished > 0 ? more / wished : 1 / columns.length);
  return columns.map(({ least, more }) => Math.floor(least + (width - needed) * share(more)));
}
