import { boardLogContract } from './contract.ts';
import { sqliteWithBoards } from './sqlite.fixture.ts';
import { sqliteBoardLog } from './sqliteBoardLog.ts';

boardLogContract('SQLite', async () => {
  const { store, ...opened } = await sqliteWithBoards(sqliteBoardLog);
  return { log: store, ...opened };
});
