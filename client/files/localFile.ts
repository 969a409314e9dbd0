import type { Board } from '../../shared/board/board.ts';
import { partOf } from '../../shared/drawing/partOf.ts';
import { TEXT_WRITERS } from '../../shared/exports/textWriters.ts';
import type { Translate } from '../../shared/i18n/translate.ts';
import type { ExportFormat, ExportOptions } from '../../shared/protocol/exports.ts';

/** Whether this device can write the format by itself, without a connection and with what is not saved yet. */
export const isLocal = (format: ExportFormat): format is keyof typeof TEXT_WRITERS => format in TEXT_WRITERS;

/** The file as the server would write it; null for a format that only the server writes. */
export function localFile(board: Board, t: Translate, format: ExportFormat, options: ExportOptions): Blob | null {
  return isLocal(format) ? new Blob([TEXT_WRITERS[format](partOf(board, options), t, options)]) : null;
}
