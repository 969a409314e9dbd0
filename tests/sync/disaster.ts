import { performance } from 'node:perf_hooks';
import * as prng from 'lib0/prng';
import { expect } from 'vitest';
import * as Y from 'yjs';
import { openSqlite } from '../../server/storage/sqlite.ts';
import { addActor } from '../../shared/document/commands/addActor.ts';
import { readBoard } from '../../shared/document/readBoard.ts';
import { startServer, type TestServer } from '../fixtures/server.ts';
import { createWorkshop, join } from '../fixtures/workshop.ts';
import { Peer } from './Peer.ts';
import { replayLog } from './replayLog.ts';
import { expectSameState, holdsAllOf } from './sameState.ts';
import { Writer } from './Writer.ts';

const WRITERS = 3;

/** The end of a server. */
export interface Disaster {
  /** what the server is started with */
  env: Record<string, string>;
  /** resolves when the server is dead and its disk is as it will be found */
  strike(server: TestServer, random: prng.PRNG): Promise<void>;
}

/** What one trial saw. */
interface Outcome {
  edits: number;
  acknowledged: number;
  /** from the start of the next server until it is ready, in ms */
  readyAfter: number;
}

/**
 * People write and ask for barriers, disaster strikes, and the next server has everything that was said to be committed and
 * everything that somebody else had seen. Fails when it has not.
 */
export async function survive(seed: number, { env, strike }: Disaster): Promise<Outcome> {
  const random = prng.create(seed);
  const doomed = await startServer({ env });
  const { boards, links } = await createWorkshop(doomed.url);
  const board = boards[0]!.id;
  const joined = await Promise.all(Array.from({ length: WRITERS + 1 }, () => join(doomed.url, links, 'participant')));
  const [watcher, ...others] = joined.map((person) => new Peer(doomed.url, board, person)) as [Peer, ...Peer[]];
  const shared = addActor(watcher.doc, { name: 'Martat', sector: 'association', x: 0, y: 0 });
  await watcher.saved();
  await Promise.all(others.map((peer) => peer.synced()));
  const writers = others.map((peer, index) => new Writer(`Kirjoittaja ${index + 1}`, peer, shared));

  await writeForAWhile(writers, random);
  await Promise.all([strike(doomed, random), watcher.lost(), ...others.map((peer) => peer.lost())]);
  const seen = Y.encodeStateAsUpdate(watcher.doc);
  for (const peer of [watcher, ...others]) peer.close();

  const before = performance.now();
  const next = await startServer({ dataDir: doomed.dataDir });
  const readyAfter = performance.now() - before;
  const newcomer = new Peer(next.url, board, joined[0]!);
  try {
    await newcomer.synced();
    const log = await replayLog(doomed.dataDir, board);
    expectSameState({ log, server: newcomer.doc });
    expect(integrityOf(doomed.dataDir)).toEqual(['ok']);
    expect(holdsAllOf(log, seen), 'what the watcher had seen').toBe(true);
    const after = readBoard(log);
    for (const { edits, acknowledgedState } of writers) {
      expect(holdsAllOf(log, acknowledgedState), 'what was acknowledged').toBe(true);
      const missing = edits.filter((edit) => edit.acknowledged && !edit.withdrawn && !edit.showsIn(after));
      expect(missing).toEqual([]);
    }
  } finally {
    newcomer.close();
    await next.stop();
  }
  const edits = writers.flatMap((writer) => writer.edits);
  return { edits: edits.length, acknowledged: edits.filter((edit) => edit.acknowledged).length, readyAfter };
}

/** One line about all trials of a disaster. */
export function summary(disaster: string, outcomes: readonly Outcome[]): string {
  const total = (of: 'edits' | 'acknowledged') => outcomes.reduce((sum, outcome) => sum + outcome[of], 0);
  const slowest = Math.max(0, ...outcomes.map(({ readyAfter }) => readyAfter));
  return (
    `${disaster}: ${outcomes.length} trials passed, ${total('edits')} edits, ${total('acknowledged')} acknowledged and all there, ` +
    `ready again after ${Math.round(slowest)} ms at most`
  );
}

/** Everybody edits at once, asks for barriers and only sometimes waits for one, until a moment that the seed decides. */
async function writeForAWhile(writers: readonly Writer[], random: prng.PRNG): Promise<void> {
  const edits = prng.int32(random, 30, 300);
  for (let done = 0; done < edits; done += 1) {
    const writer = prng.oneOf(random, [...writers]);
    writer.edit(random);
    const dice = prng.int32(random, 1, 10);
    if (dice === 1) await writer.acknowledge();
    else if (dice <= 6) void writer.acknowledge();
    if (dice % 2 === 0) await new Promise(setImmediate);
  }
}

function integrityOf(dataDir: string): unknown {
  const db = openSqlite(dataDir);
  try {
    return db.prepare('PRAGMA integrity_check').pluck().all();
  } finally {
    db.close();
  }
}
