import * as Y from 'yjs';
import { type Board, BoardInfo, ROOT_NAMES } from '../board/board.ts';
import { boardRoot, openRoots, recordsRoot, toYRecord } from './layout.ts';

/**
 * A document with the board in it as it is, and nothing of how it came to be so. The same board and client always make
 * the same document.
 * @param client the Yjs client that writes all of it
 */
export function freshDocument(board: Board, client: number): Y.Doc {
  const doc = new Y.Doc();
  doc.clientID = client;
  openRoots(doc);
  doc.transact(() => {
    const info: Readonly<Record<string, unknown>> = board.board;
    for (const field of Object.keys(BoardInfo.shape)) {
      if (info[field] !== undefined) boardRoot(doc).set(field, info[field]);
    }
    for (const root of ROOT_NAMES) {
      const records = [...board[root].values()].sort((a, b) => (a.id < b.id ? -1 : 1));
      for (const record of records) recordsRoot(doc, root).set(record.id, toYRecord(root, record));
    }
  });
  return doc;
}
