import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import * as Y from 'yjs';
import { addActor } from '../../shared/document/commands/addActor.ts';
import { recordsRoot } from '../../shared/document/layout.ts';
import { readBoard } from '../../shared/document/readBoard.ts';
import { readVersionState } from '../../shared/document/versionState.ts';
import { Measures } from '../Measures.ts';
import type { BoardLog } from '../storage/BoardLog.ts';
import { inflate } from '../storage/deflate.ts';
import { StorageAway } from '../storage/StorageAway.ts';
import { openSqlite } from '../storage/sqlite.ts';
import { sqliteBoardLog } from '../storage/sqliteBoardLog.ts';
import { sqliteDeletions } from '../storage/sqliteDeletions.ts';
import { sqliteVersions } from '../storage/sqliteVersions.ts';
import { sqliteWorkshops } from '../storage/sqliteWorkshops.ts';
import type { Versions } from '../storage/Versions.ts';
import { Rooms } from './Rooms.ts';

const CREATED = '2026-11-21T12:00:00.000Z';

let directory: string;
let db: ReturnType<typeof openSqlite>;
let log: BoardLog;
let rooms: Rooms;
let versions: Versions;

beforeEach(async () => {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'],
    now: Date.parse(CREATED),
    // A second edit waits for the room's next beat.
    shouldAdvanceTime: true,
  });
  directory = mkdtempSync(join(tmpdir(), 'arvoverkko-'));
  db = openSqlite(directory);
  const workshops = sqliteWorkshops(db);
  await workshops.create(
    { id: 'w', title: 'W', locale: 'fi', createdAt: CREATED, retainUntil: '2027-11-21' },
    [{ id: 'b', title: 'B' }],
    { facilitator: 'f', participant: 'p', viewer: 'v' },
  );
  log = sqliteBoardLog(db);
  versions = sqliteVersions(db);
  rooms = new Rooms(log, workshops, sqliteDeletions(db), versions, new Measures(), pino({ level: 'silent' }));
});
afterEach(async () => {
  await rooms.close();
  vi.useRealTimers();
  db.close();
  rmSync(directory, { recursive: true });
});

const addMartat = () =>
  rooms.use('b', (room) => room.edit((doc) => addActor(doc, { name: 'Martat', sector: 'association', x: 0, y: 0 })));

it('R19 opens one room for all who ask at the same time', async () => {
  const leases = await Promise.all([1, 2, 3].map(() => rooms.acquire('b')));
  expect(new Set(leases.map(({ room }) => room)).size).toBe(1);
  expect(rooms.size).toBe(1);
});

it('R19 keeps a room for 30 s after the last one left, then compacts it and lets it go', async () => {
  const { room, release } = await rooms.acquire('b');
  await addMartat();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(rooms.size).toBe(1);
  release();
  release();
  await vi.advanceTimersByTimeAsync(29_000);
  const again = await rooms.acquire('b');
  expect(again.room).toBe(room);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(rooms.size).toBe(1);
  again.release();
  await vi.advanceTimersByTimeAsync(30_000);
  expect(rooms.size).toBe(0);
  expect((await log.readSince('b', 0)).updates).toEqual([]);
  expect((await rooms.use('b', (fresh) => fresh.read(readBoard))).actors.size).toBe(1);
});

it('R10 opens a new room two seconds after the storage of the old one failed', async () => {
  const { append } = log;
  log.append = async () => {
    throw new Error('disk full');
  };
  await expect(addMartat()).rejects.toThrow(StorageAway);
  log.append = append;
  const opened = vi.fn();
  const again = addMartat().then(opened);
  await vi.advanceTimersByTimeAsync(1900);
  expect(opened).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(100);
  await again;
  expect((await rooms.use('b', (room) => room.read(readBoard))).actors.size).toBe(1);
});

it('R30 opens a board anew, and writes nothing of what it knew, when somebody else has written the storage', async () => {
  await addMartat();
  const { room } = await rooms.acquire('b');
  const other = openSqlite(directory);
  other.exec('DELETE FROM board_update');
  other.exec('UPDATE board SET head = 0');
  other.close();
  const late = room.edit((doc) => addActor(doc, { name: 'Myöhässä', sector: 'group', x: 0, y: 0 }));
  await expect(late).rejects.toThrow(StorageAway);
  const again = rooms.acquire('b');
  await vi.advanceTimersByTimeAsync(2000);
  const { room: fresh } = await again;
  expect(fresh).not.toBe(room);
  expect((await fresh.read(readBoard)).actors.size).toBe(0);
});

it('R10 tries again when a room could not be opened', async () => {
  const { readSince } = log;
  log.readSince = async () => {
    throw new Error('not readable');
  };
  await expect(rooms.acquire('b')).rejects.toThrow(StorageAway);
  log.readSince = readSince;
  const again = rooms.acquire('b');
  await vi.advanceTimersByTimeAsync(2000);
  (await again).release();
});

const later = (minutes: number) => vi.setSystemTime(Date.now() + minutes * 60_000);

/** How many actors each version has, the newest first. */
async function kept(): Promise<number[]> {
  const counts: number[] = [];
  for (const { id, actors } of await versions.list('b')) {
    const { state } = (await versions.find('b', id))!;
    expect(readVersionState(await inflate(state)).actors.size).toBe(actors);
    counts.push(actors);
  }
  return counts;
}

it('R28 keeps the board as it was before the first edit after an hour, however long ago the last one was', async () => {
  await addMartat();
  await addMartat();
  expect(await kept()).toEqual([]);
  later(60);
  await addMartat();
  await expect.poll(kept).toEqual([2]);
  later(59);
  await addMartat();
  expect(await kept()).toEqual([2]);
  await vi.advanceTimersByTimeAsync(30_000);
  expect(rooms.size).toBe(0);
  later(60 * 24 * 180);
  await addMartat();
  await expect.poll(kept).toEqual([4, 2]);
  await addMartat();
  expect(await kept()).toEqual([4, 2]);
});

it('R28 keeps nothing twice, and nothing that was only looked at', async () => {
  await addMartat();
  later(60);
  await rooms.use('b', (room) => room.edit(() => {}));
  await expect.poll(kept).toEqual([1]);
  later(60);
  const before = await log.readSince('b', 0);
  await rooms.use('b', (room) => room.edit(() => {}));
  await rooms.use('b', (room) => room.read(readBoard));
  await rooms.use('b', (room) => room.settled());
  expect(await log.readSince('b', 0)).toEqual(before);
  expect(await kept()).toEqual([1]);
});

/** What years leave: an edit each of many sessions, none of which shows any more. */
const growOld = () =>
  rooms.use('b', (room) =>
    room.edit((doc) => {
      const actor = recordsRoot(doc, 'actors').values().next().value!;
      for (let session = 1; session <= 5000; session += 1) {
        doc.clientID = session;
        actor.set('x', session);
      }
    }),
  );

it('R32 writes a board anew when everybody has left it, if it has outgrown itself', async () => {
  await addMartat();
  await vi.advanceTimersByTimeAsync(30_000);
  await expect.poll(() => rooms.size).toBe(0);
  expect((await log.epochs('b')).epoch).toBe(0);

  await growOld();
  const before = await rooms.use('b', (room) => room.read(readBoard));
  const bytes = Y.encodeStateAsUpdate(await rooms.use('b', (room) => room.read((doc) => doc))).length;
  await vi.advanceTimersByTimeAsync(30_000);
  const after = await rooms.use('b', (room) => room.read(readBoard));
  expect(after).toEqual({ ...before, board: { ...before.board, epoch: 1 } });
  const { snapshot, updates } = await log.readSince('b', 0);
  expect(updates).toEqual([]);
  expect(snapshot!.length * 3).toBeLessThan(bytes);
});
