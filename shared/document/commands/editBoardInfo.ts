import type * as Y from 'yjs';
import type { BoardInfo } from '../../board/board.ts';
import { boardRoot } from '../layout.ts';

/** Changes the title, the shared question or the language of the board. */
export function editBoardInfo(doc: Y.Doc, patch: Partial<Pick<BoardInfo, 'title' | 'question' | 'locale'>>): void {
  const info = boardRoot(doc);
  doc.transact(() => {
    for (const [field, value] of Object.entries(patch)) if (info.get(field) !== value) info.set(field, value);
  });
}
