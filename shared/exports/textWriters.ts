import type { Board } from '../board/board.ts';
import { toBoardFile } from '../board/boardFile.ts';
import { boardChapter } from '../handbook/boardChapter.ts';
import { actorsTable, flowsTable } from '../handbook/dataTables.ts';
import type { Translate } from '../i18n/translate.ts';
import type { ExportFormat, ExportOptions } from '../protocol/exports.ts';
import { writeCsv } from './csv.ts';
import { writeGraphml } from './graphml.ts';
import { writeMarkdown } from './markdown.ts';

type WriteText = (board: Board, t: Translate, options: ExportOptions) => string;

/** The formats that need nothing but text, so that a page can write them as well as the server. */
export const TEXT_WRITERS = {
  json: (board, _t, { people }) => `${JSON.stringify(toBoardFile(board, { people }), null, 2)}\n`,
  csv: (board, t, { table }) => writeCsv(table === 'actors' ? actorsTable(board, t) : flowsTable(board, t)),
  graphml: (board) => writeGraphml(board),
  md: (board, t, { people }) => writeMarkdown(boardChapter(board, t, { on: new Date(), people })),
} satisfies Partial<Record<ExportFormat, WriteText>>;
