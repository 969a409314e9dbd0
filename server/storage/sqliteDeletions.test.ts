import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deletionsContract } from './deletionsContract.ts';
import { openSqlite } from './sqlite.ts';
import { sqliteDeletions } from './sqliteDeletions.ts';
import { sqliteWorkshops } from './sqliteWorkshops.ts';

deletionsContract('SQLite', async () => {
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
    deletions: sqliteDeletions(db),
    boards: ['a', 'b'],
    reopen: async () => {
      db.close();
      db = openSqlite(directory);
      return sqliteDeletions(db);
    },
    close: async () => {
      db.close();
      rmSync(directory, { recursive: true });
    },
  };
});
