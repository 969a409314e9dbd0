import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Measures } from './Measures.ts';
import { Retention, today } from './Retention.ts';
import { Rooms } from './rooms/Rooms.ts';
import type { Deletions } from './storage/Deletions.ts';
import { openSqlite } from './storage/sqlite.ts';
import { sqliteBoardLog } from './storage/sqliteBoardLog.ts';
import { sqliteDeletions } from './storage/sqliteDeletions.ts';
import { sqliteVersions } from './storage/sqliteVersions.ts';
import { sqliteWorkshops } from './storage/sqliteWorkshops.ts';
import type { Workshops } from './storage/Workshops.ts';

let directory: string;
let db: ReturnType<typeof openSqlite>;
let workshops: Workshops;
let deletions: Deletions;
let retention: Retention;

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'arvoverkko-'));
  db = openSqlite(directory);
  workshops = sqliteWorkshops(db);
  deletions = sqliteDeletions(db);
  const rooms = new Rooms(
    sqliteBoardLog(db),
    workshops,
    deletions,
    sqliteVersions(db),
    new Measures(),
    pino({ level: 'silent' }),
  );
  retention = new Retention(workshops, deletions, rooms);
  for (const [id, retainUntil] of Object.entries({ past: '2020-12-31', today: today(), later: '2999-01-01' })) {
    await workshops.create(
      { id, title: id, locale: 'fi', createdAt: '2020-01-01T00:00:00.000Z', retainUntil },
      [{ id: `board-${id}`, title: id }],
      { facilitator: `f-${id}`, participant: `p-${id}`, viewer: `v-${id}` },
    );
  }
});
afterEach(() => {
  retention.stop();
  db.close();
  rmSync(directory, { recursive: true });
});

it('deletes at the start every workshop whose last day was before today', async () => {
  await retention.start(() => {});
  expect(await workshops.find('past')).toBeNull();
  expect(await workshops.findBoard('board-past')).toBeNull();
  expect(await workshops.find('today')).not.toBeNull();
  expect(await workshops.find('later')).not.toBeNull();
});

it('deletes one that is asked for after its day', async () => {
  expect(await retention.living('past')).toBeNull();
  expect(await workshops.findBoard('board-past')).toBeNull();
  expect(await retention.living('today')).toMatchObject({ id: 'today' });
});

it('keeps a deletion for half an hour', async () => {
  const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();
  for (const minutes of [29, 31]) {
    await deletions.keep([{ id: `${minutes}`, board: 'board-today', by: null, at: minutesAgo(minutes), records: {} }]);
  }
  await retention.start(() => {});
  expect(await deletions.since('board-today', minutesAgo(60))).toMatchObject([{ id: '29' }]);
});
