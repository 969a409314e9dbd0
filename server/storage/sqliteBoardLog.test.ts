import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { boardLogContract } from './contract.ts';
import { openSqlite } from './sqlite.ts';
import { sqliteBoardLog } from './sqliteBoardLog.ts';
import { sqliteWorkshops } from './sqliteWorkshops.ts';

boardLogContract('SQLite', async () => {
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
    log: sqliteBoardLog(db),
    boards: ['a', 'b'],
    reopen: async () => {
      db.close();
      db = openSqlite(directory);
      return sqliteBoardLog(db);
    },
    close: async () => {
      db.close();
      rmSync(directory, { recursive: true });
    },
  };
});
