import * as Y from 'yjs';
import { openSqlite } from '../../server/storage/sqlite.ts';
import { sqliteBoardLog } from '../../server/storage/sqliteBoardLog.ts';

/** The board as a server would find it on the disk. */
export async function replayLog(dataDir: string, board: string): Promise<Y.Doc> {
  const db = openSqlite(dataDir);
  try {
    const { snapshot, updates } = await sqliteBoardLog(db).readSince(board, 0);
    const doc = new Y.Doc();
    for (const update of snapshot ? [snapshot, ...updates] : updates) Y.applyUpdate(doc, update);
    return doc;
  } finally {
    db.close();
  }
}
