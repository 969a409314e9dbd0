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
import { call, createWorkshop, join, tokenOf } from '../fixtures/workshop.ts';
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

const DIRECTLY = [process.execPath, '--import', 'tsx'];

/** What `npm run <name> -- <args>` does; npm itself takes longer than all the rest. */
async function run(name: 'backup' | 'restore', dataDir: string, ...args: string[]) {
  return ended([...DIRECTLY, `server/${name}.ts`, ...args], dataDir);
}

async function ended([program, ...args]: string[], dataDir: string) {
  const child = spawn(program!, args, { cwd: ROOT, env: { ...process.env, DATA_DIR: dataDir } });
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

/** What became of a peer's connection for good, if anything. */
const fateOf = (peer: Peer): Promise<string> =>
  peer.saved().then(
    () => 'still here',
    (refused: Error) => refused.message,
  );

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
  const backingUp = run('backup', server.dataDir, file).finally(() => {
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
  expect((await run('restore', elsewhere, file)).problem).toBe('');
  expect(contentHash(fileIn(elsewhere))).toBe(contentHash(file));
  const restored = await start(elsewhere);
  const newcomer = new Peer(restored.url, board, people[0]!);
  await newcomer.synced();
  for (const state of acknowledged) expect(holdsAllOf(newcomer.doc, state)).toBe(true);
  newcomer.close();
});

it('a backup is put back under a running server: who is there sees it at once, and brings nothing back of what came after', {
  timeout: 60_000,
}, async () => {
  const server = await start();
  const { boards, links } = await createWorkshop(server.url);
  const board = boards[0]!.id;
  const aino = await join(server.url, links, 'participant', 'Aino');
  const namesStored = async () => names(readBoard(await replayLog(server.dataDir, board)));
  const here = new Peer(server.url, board, aino);
  addActor(here.doc, actor('Ennen'));
  await here.saved();
  const file = joinPath(newDataDir(), 'backup.sqlite');
  expect((await run('backup', server.dataDir, file)).code).toBe(0);
  addActor(here.doc, actor('Jälkeen'));
  await here.saved();
  const later = await createWorkshop(server.url, { title: 'Myöhempi' });

  const { out, problem } = await run('restore', server.dataDir, file);
  expect(problem).toBe('');
  await expect.poll(() => fateOf(here)).toContain('4410');
  here.close();
  const again = new Peer(server.url, board, aino);
  await again.saved();
  expect(names(readBoard(again.doc))).toEqual(['Ennen']);
  addActor(again.doc, actor('Uusi'));
  await again.saved();
  expect(await namesStored()).toEqual(['Ennen', 'Uusi']);
  again.close();
  const { status } = await call(server.url, '/api/join', {
    body: { token: tokenOf(later.links.participant), alias: '' },
  });
  expect(status).toBe(401);

  const earlier = /is in (\S+\.sqlite)/.exec(out)![1]!;
  expect((await run('restore', server.dataDir, earlier)).problem).toBe('');
  const last = new Peer(server.url, board, aino);
  await last.saved();
  expect(names(readBoard(last.doc))).toEqual(['Ennen', 'Jälkeen']);
  last.close();
});

it('work that was done without a network and comes back after a backup was put back is there on top of it', {
  timeout: 60_000,
}, async () => {
  const server = await start();
  const { boards, links } = await createWorkshop(server.url);
  const board = boards[0]!.id;
  const [aino, pekka] = [await join(server.url, links, 'participant'), await join(server.url, links, 'participant')];
  const here = new Peer(server.url, board, aino);
  const away = new Peer(server.url, board, pekka);
  addActor(here.doc, actor('Ennen'));
  await here.saved();
  const file = joinPath(newDataDir(), 'backup.sqlite');
  expect((await run('backup', server.dataDir, file)).code).toBe(0);
  addActor(here.doc, actor('Jälkeen'));
  await here.saved();
  await away.saved();
  away.disconnect();
  here.close();
  addActor(away.doc, actor('Ilman yhteyttä'));
  expect((await run('restore', server.dataDir, file)).problem).toBe('');
  away.connect();
  await expect.poll(() => fateOf(away)).toContain('4410');
  away.close();
  expect(names(readBoard(await replayLog(server.dataDir, board)))).toEqual(['Ennen', 'Ilman yhteyttä']);
});

it('a backup that can not be made is told in one line', async () => {
  const { code, out, problem } = await ended(
    ['npm', 'run', '--silent', 'backup', '--', '/nowhere/at/all'],
    newDataDir(),
  );
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(problem).toMatch(/^there are no data in .*\n$/);
});
