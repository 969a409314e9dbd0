import type * as Y from 'yjs';
import { rewriteOutgrown } from '../../server/rooms/rewriteOutgrown.ts';
import { openSqlite } from '../../server/storage/sqlite.ts';
import { sqliteBoardLog } from '../../server/storage/sqliteBoardLog.ts';
import { boardRoot } from '../../shared/document/layout.ts';
import type { RestartingServer } from './RestartingServer.ts';

/** As many sessions as it takes for their traces to be larger than a small board. */
const SESSIONS = 10_000;

/** What years leave in a document: an edit each of many sessions, none of which shows any more. */
export function yearsOfEdits(doc: Y.Doc): void {
  const own = doc.clientID;
  const question = boardRoot(doc).get('question');
  doc.transact(() => {
    for (let session = 0; session < SESSIONS; session += 1) {
      doc.clientID = (own + 1 + session) >>> 0;
      boardRoot(doc).set('question', session === SESSIONS - 1 ? question : `${session}`);
    }
    doc.clientID = own;
  });
}

/** Writes boards anew as the server does when nobody has them open, over a restart. Resolves with whether all had outgrown themselves. */
export async function writeAnew(server: RestartingServer, ...boards: string[]): Promise<boolean> {
  let done = true;
  await server.restart('SIGTERM', async (dataDir) => {
    const db = openSqlite(dataDir);
    const log = sqliteBoardLog(db);
    for (const board of boards) done = (await rewriteOutgrown(board, log)) && done;
    db.close();
  });
  return done;
}
