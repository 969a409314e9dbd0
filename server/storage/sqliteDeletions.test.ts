import { deletionsContract } from './deletionsContract.ts';
import { sqliteWithBoards } from './sqlite.fixture.ts';
import { sqliteDeletions } from './sqliteDeletions.ts';

deletionsContract('SQLite', async () => {
  const { store, ...opened } = await sqliteWithBoards(sqliteDeletions);
  return { deletions: store, ...opened };
});
