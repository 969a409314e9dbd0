import type { Board } from '../../shared/board/board.ts';
import { toBoardFile } from '../../shared/board/boardFile.ts';

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
} satisfies Record<string, Export>;

export type ExportFormat = keyof typeof EXPORTS;

export const isExportFormat = (format: string): format is ExportFormat => Object.hasOwn(EXPORTS, format);
