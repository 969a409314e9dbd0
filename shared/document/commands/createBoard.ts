import type * as Y from 'yjs';
import { BoardInfo, SCHEMA_VERSION } from '../../board/board.ts';
import { boardRoot } from '../layout.ts';

/** Writes the board's own record into an empty document. */
export function createBoard(doc: Y.Doc, info: Omit<BoardInfo, 'schemaVersion'>): void {
  const whole = BoardInfo.parse({ ...info, schemaVersion: SCHEMA_VERSION });
  doc.transact(() => {
    for (const [field, value] of Object.entries(whole)) boardRoot(doc).set(field, value);
  });
}
