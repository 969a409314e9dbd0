import { sqliteWithBoards } from './sqlite.fixture.ts';
import { sqliteVersions } from './sqliteVersions.ts';
import { versionsContract } from './versionsContract.ts';

versionsContract('SQLite', async () => {
  const { store, ...opened } = await sqliteWithBoards(sqliteVersions);
  return { versions: store, ...opened };
});
