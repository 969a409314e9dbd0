import type { Board } from '../../shared/board/board.ts';
import { toBoardFile } from '../../shared/board/boardFile.ts';
import { drawBoard } from '../../shared/drawing/drawBoard.ts';
import { loadMessages } from '../../shared/i18n/loadMessages.ts';
import { translator } from '../../shared/i18n/translate.ts';

interface Export {
  /** Content-Type */
  type: string;
  write(board: Board, include: { people: boolean }): Promise<string>;
}

/** Format, which is also the file's extension → how a board becomes such a file. */
export const EXPORTS = {
  json: {
    type: 'application/json; charset=utf-8',
    write: async (board, include) => `${JSON.stringify(toBoardFile(board, include), null, 2)}\n`,
  },
  svg: {
    type: 'image/svg+xml; charset=utf-8',
    write: async (board) => {
      const { locale } = board.board;
      return drawBoard(board, translator(locale, await loadMessages[locale]())).svg;
    },
  },
} satisfies Record<string, Export>;

export type ExportFormat = keyof typeof EXPORTS;

export const isExportFormat = (format: string): format is ExportFormat => Object.hasOwn(EXPORTS, format);
