import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join as joinPath } from 'node:path';
import { text } from 'node:stream/consumers';
import * as prng from 'lib0/prng';
import Database from 'libsql';
import { afterEach, expect, it } from 'vitest';
import type { Board } from '../../shared/board/board.ts';
import { addActor } from '../../shared/document/commands/addActor.ts';
import { readBoard } from '../../shared/document/readBoard.ts';
import { newDataDir, startServer, type TestServer } from '../fixtures/server.ts';
import { call, createWorkshop, join } from '../fixtures/workshop.ts';
import { Peer } from '../sync/Peer.ts';
import { replayLog } from '../sync/replayLog.ts';
import { holdsAllOf } from '../sync/sameState.ts';
import { Writer } from '../sync/Writer.ts';

const ROOT = joinPath(import.meta.dirname, '../..');
const running: TestServer[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.stop()));
});

async function start(dataDir = newDataDir()): Promise<TestServer> {
  const server = await startServer({ dataDir });
  running.push(server);
  return server;
}

async function npmRun(name: 'backup' | 'restore', dataDir: string, ...args: string[]) {
  const child = spawn('npm', ['run', '--silent', name, '--', ...args], {
    cwd: ROOT,
    env: { ...process.env, DATA_DIR: dataDir },
  });
  const [out, problem, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { code: code as number, out, problem };
}

/** Of every row of every table, in the order of their keys. */
function contentHash(file: string): string {
  const db = new Database(file);
  const hash = createHash('sha256');
  const tables = db
    .prepare(`SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name`)
    .pluck()
    .all() as string[];
  for (const table of tables) {
    const rows = db.prepare(`SELECT * FROM ${table}`).raw().all() as unknown[][];
    const lines = rows.map((row) =>
      row.map((value) => (value instanceof ArrayBuffer ? Buffer.from(value).toString('hex') : String(value))).join('|'),
    );
    hash.update(`${table}\n${lines.sort().join('\n')}\n`);
  }
  db.close();
  return hash.digest('hex');
}

const fileIn = (directory: string) => joinPath(directory, 'arvoverkko.sqlite');
const names = (board: Board) => [...board.actors.values()].map(({ name }) => name).sort();
const actor = (name: string) => ({ name, sector: 'association' as const, x: 0, y: 0 });

it('a backup made while people write is one whole moment of the data, and is put back bit by bit', {
  timeout: 60_000,
}, async () => {
  const server = await start();
  const { boards, links } = await createWorkshop(server.url);
  const board = boards[0]!.id;
  const people = await Promise.all([1, 2, 3].map(() => join(server.url, links, 'participant')));
  const peers = people.map((person) => new Peer(server.url, board, person));
  const shared = addActor(peers[0]!.doc, actor('Martat'));
  await peers[0]!.saved();
  await Promise.all(peers.map((peer) => peer.synced()));
  const writers = peers.map((peer, index) => new Writer(`Kirjoittaja ${index + 1}`, peer, shared));
  const random = prng.create(1);
  const writeAll = async () => {
    for (const writer of writers) writer.edit(random);
    await Promise.all(writers.map((writer) => writer.acknowledge()));
  };
  for (let round = 0; round < 20; round += 1) await writeAll();
  const acknowledged = writers.map(({ acknowledgedState }) => acknowledgedState);

  const file = joinPath(newDataDir(), 'arvoverkko.backup');
  let ended = false;
  const backingUp = npmRun('backup', server.dataDir, file).finally(() => {
    ended = true;
  });
  let rounds = 0;
  for (; !ended; rounds += 1) await writeAll();
  const { code, out, problem } = await backingUp;
  for (const peer of peers) peer.close();
  expect({ code, problem }).toEqual({ code: 0, problem: '' });
  expect(rounds).toBeGreaterThan(0);
  expect(out).toContain('1 workshops with 1 boards');
  const [sha256] = readFileSync(`${file}.sha256`, 'utf8').split(' ');
  expect(createHash('sha256').update(readFileSync(file)).digest('hex')).toBe(sha256);
  expect(out).toContain(sha256);

  const elsewhere = newDataDir();
  expect((await npmRun('restore', elsewhere, file)).problem).toBe('');
  expect(contentHash(fileIn(elsewhere))).toBe(contentHash(file));
  const restored = await start(elsewhere);
  const newcomer = new Peer(restored.url, board, people[0]!);
  await newcomer.synced();
  for (const state of acknowledged) expect(holdsAllOf(newcomer.doc, state)).toBe(true);
  newcomer.close();
});

it('a backup is put back under a running server, which shows it at once and goes on from there', {
  timeout: 60_000,
}, async () => {
  const server = await start();
  const { boards, links } = await createWorkshop(server.url);
  const board = boards[0]!.id;
  const aino = await join(server.url, links, 'participant', 'Aino');
  const before = new Peer(server.url, board, aino);
  addActor(before.doc, actor('Ennen'));
  await before.saved();
  const file = joinPath(newDataDir(), 'backup.sqlite');
  expect((await npmRun('backup', server.dataDir, file)).code).toBe(0);
  addActor(before.doc, actor('Jälkeen'));
  await before.saved();
  before.close();
  await createWorkshop(server.url, { title: 'Myöhempi' });

  const { code, out } = await npmRun('restore', server.dataDir, file);
  expect(code).toBe(0);
  expect(contentHash(fileIn(server.dataDir))).toBe(contentHash(file));
  const after = new Peer(server.url, board, aino);
  await after.synced();
  expect(names(readBoard(after.doc))).toEqual(['Ennen']);
  addActor(after.doc, actor('Uusi'));
  await after.saved();
  expect(names(readBoard(await replayLog(server.dataDir, board)))).toEqual(['Ennen', 'Uusi']);
  after.close();

  const earlier = /is in (\S+\.sqlite)/.exec(out)![1]!;
  expect((await npmRun('restore', server.dataDir, earlier)).code).toBe(0);
  await expect
    .poll(
      async () =>
        (await call(server.url, `/api/boards/${board}/export/json`, { session: aino.session })).json?.actors.length,
    )
    .toBe(2);
});

it('a backup that can not be made is told in one line', async () => {
  const { code, out, problem } = await npmRun('backup', newDataDir(), '/nowhere/at/all');
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(problem).toMatch(/^there are no data in .*\n$/);
});
