import type { Board } from '../../shared/board/board.ts';
import { partOf } from '../../shared/drawing/partOf.ts';
import { writeHtml } from '../../shared/exports/html.ts';
import { TEXT_WRITERS } from '../../shared/exports/textWriters.ts';
import { boardChapter } from '../../shared/handbook/boardChapter.ts';
import { actorsTable, flowsTable } from '../../shared/handbook/dataTables.ts';
import { mapAlternative } from '../../shared/handbook/mapSection.ts';
import { loadMessages } from '../../shared/i18n/loadMessages.ts';
import { type Translate, translator } from '../../shared/i18n/translate.ts';
import type { ExportFormat, ExportOptions } from '../../shared/protocol/exports.ts';
import { writeDocx } from './docx.ts';
import { writePdf } from './pdf.ts';
import { drawOutlined } from './picture.ts';
import { writePng } from './png.ts';
import { writeXlsx } from './xlsx.ts';

type Write = (board: Board, t: Translate, options: ExportOptions) => string | Buffer | Promise<Buffer>;

const WRITERS: Readonly<Record<ExportFormat, Write>> = {
  ...TEXT_WRITERS,
  svg: (board, t) => drawOutlined(board, t).svg,
  png: (board, t, { paper }) => writePng(drawOutlined(board, t), paper),
  pdf: (board, t, { paper }) => writePdf(board, t, paper, mapAlternative(board, t)),
  docx: (board, t, options) => writeDocx(chapterOf(board, t, options), drawOutlined(board, t, false)),
  html: (board, t, options) => writeHtml(chapterOf(board, t, options), drawOutlined(board, t, false).svg),
  xlsx: (board, t) => writeXlsx([actorsTable(board, t), flowsTable(board, t)]),
};

const chapterOf = (board: Board, t: Translate, { people }: ExportOptions) =>
  boardChapter(board, t, { on: new Date(), people });

/** A board, or the part of it that is asked for, as a file in the board's language. */
export async function writeExport(board: Board, format: ExportFormat, options: ExportOptions): Promise<Buffer> {
  const { locale } = board.board;
  const t = translator(locale, await loadMessages[locale]());
  return Buffer.from(await WRITERS[format](partOf(board, options), t, options));
}
