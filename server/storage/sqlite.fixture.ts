import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqlite } from './sqlite.ts';
import { sqliteWorkshops } from './sqliteWorkshops.ts';

/**
 * A database on a directory of its own, with a workshop of the boards `a` and `b`, for a contract to run on.
 * @param storeOn what the contract is about, on an open database
 */
export async function sqliteWithBoards<T>(storeOn: (db: ReturnType<typeof openSqlite>) => T) {
  const directory = mkdtempSync(join(tmpdir(), 'arvoverkko-'));
  let db = openSqlite(directory);
  await sqliteWorkshops(db).create(
    { id: 'w', title: 'W', locale: 'fi', createdAt: '2026-11-21T12:00:00.000Z', retainUntil: '2027-11-21' },
    [
      { id: 'a', title: 'A' },
      { id: 'b', title: 'B' },
    ],
    { facilitator: 'f', participant: 'p', viewer: 'v' },
  );
  return {
    store: storeOn(db),
    boards: ['a', 'b'] as [string, string],
    reopen: async (): Promise<T> => {
      db.close();
      db = openSqlite(directory);
      return storeOn(db);
    },
    close: async (): Promise<void> => {
      db.close();
      rmSync(directory, { recursive: true });
    },
  };
}
