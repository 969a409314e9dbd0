import type * as Y from 'yjs';
import { rewriteOutgrown } from '../../server/rooms/rewriteOutgrown.ts';
import { openSqlite } from '../../server/storage/sqlite.ts';
import { sqliteBoardLog } from '../../server/storage/sqliteBoardLog.ts';
import { boardRoot } from '../../shared/document/layout.ts';
import type { RestartingServer } from './RestartingServer.ts';

/** As many sessions as it takes for their traces to be larger than a small board. */
const SESSIONS = 5000;

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

/** Writes a board anew as the server does when nobody has it open, over a restart. Resolves with whether it had outgrown itself. */
export async function writeAnew(server: RestartingServer, board: string): Promise<boolean> {
  let done = false;
  await server.restart('SIGTERM', async (dataDir) => {
    const db = openSqlite(dataDir);
    done = await rewriteOutgrown(board, sqliteBoardLog(db));
    db.close();
  });
  return done;
}
