import type { Board } from '../../shared/board/board.ts';
import { toBoardFile } from '../../shared/board/boardFile.ts';
import { partOf } from '../../shared/drawing/partOf.ts';
import { writeCsv } from '../../shared/exports/csv.ts';
import { writeGraphml } from '../../shared/exports/graphml.ts';
import { writeMarkdown } from '../../shared/exports/markdown.ts';
import { boardChapter } from '../../shared/handbook/boardChapter.ts';
import { actorsTable, flowsTable } from '../../shared/handbook/dataTables.ts';
import type { Translate } from '../../shared/i18n/translate.ts';
import type { ExportFormat, ExportOptions } from '../../shared/protocol/exports.ts';

type Write = (board: Board, t: Translate, options: ExportOptions) => string;

const WRITERS: Partial<Record<ExportFormat, Write>> = {
  json: (board, _t, { people }) => `${JSON.stringify(toBoardFile(board, { people }), null, 2)}\n`,
  csv: (board, t, { table }) => writeCsv(table === 'actors' ? actorsTable(board, t) : flowsTable(board, t)),
  graphml: (board) => writeGraphml(board),
  md: (board, t, { people }) => writeMarkdown(boardChapter(board, t, { on: new Date(), people })),
};

/** Whether this device can write the format by itself, without a connection and with what is not saved yet. */
export const isLocal = (format: ExportFormat): boolean => format in WRITERS;

/** The file as the server would write it; null for a format that only the server writes. */
export function localFile(board: Board, t: Translate, format: ExportFormat, options: ExportOptions): Blob | null {
  const write = WRITERS[format];
  return write ? new Blob([write(partOf(board, options), t, options)]) : null;
}
