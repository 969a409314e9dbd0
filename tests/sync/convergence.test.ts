import * as prng from 'lib0/prng';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Room } from '../../server/rooms/Room.ts';
import { Tip } from '../../server/rooms/Tip.ts';
import { asPast, writeAnew } from '../../server/rooms/writeAnew.ts';
import { openSqlite } from '../../server/storage/sqlite.ts';
import { sqliteBoardLog } from '../../server/storage/sqliteBoardLog.ts';
import type { Joined, Links } from '../../shared/protocol/http.ts';
import { alone, seeds } from '../fixtures/seeds.ts';
import { call, createWorkshop, join, tokenOf } from '../fixtures/workshop.ts';
import { FAILING_SEEDS } from './failingSeeds.ts';
import { meet } from './meet.ts';
import { operate } from './operations.ts';
import { Peer } from './Peer.ts';
import { RestartingServer } from './RestartingServer.ts';
import { replayLog } from './replayLog.ts';
import { expectNothingDangling, expectSameState } from './sameState.ts';

const OPERATIONS = 200;
const MOST_PEERS = 8;
/** Every so many seeds restarts the server; the seeds that run at the same time feel it too. */
const SEEDS_PER_RESTART = 4;

const chosen = seeds(100, 1000, FAILING_SEEDS);

let server: RestartingServer;
let workshop: string;
let links: Links;
let people: Joined[];
let reader: Joined;
const totals = { operations: 0, disconnects: 0, compactions: 0, epochs: 0 };

beforeAll(async () => {
  server = await RestartingServer.start();
  const created = await createWorkshop(server.url);
  workshop = created.workshop.id;
  links = created.links;
  people = await Promise.all(
    Array.from({ length: MOST_PEERS - 1 }, (_, n) => join(server.url, links, n === 0 ? 'facilitator' : 'participant')),
  );
  reader = await join(server.url, links, 'viewer');
});

afterAll(async () => {
  await server.stop();
  const { SIGTERM, SIGKILL } = server.restarts;
  console.log(
    `convergence: ${chosen.length} seeds, ${totals.operations} operations by up to ${MOST_PEERS} peers each, ` +
      `${totals.disconnects} disconnects, ${totals.compactions} compactions, ${totals.epochs} epochs begun, ${SIGTERM + SIGKILL} server restarts (${SIGKILL} by kill -9)`,
  );
});

/** As a room does that nobody is in any more, when the document has outgrown what is in it. */
async function beginEpoch(dataDir: string, board: string): Promise<void> {
  const db = openSqlite(dataDir);
  const log = sqliteBoardLog(db);
  const { doc, head } = await Tip.load(board, log);
  const { epoch } = await log.epochs(board);
  const anew = writeAnew(doc, epoch + 1, await log.owners(board));
  expect(await log.rewrite(board, { seq: head, ...anew, past: asPast(doc) })).toBe(true);
  db.close();
  totals.epochs += 1;
}

async function newBoard(url: string, title: string): Promise<string> {
  const { session } = people[0]!;
  const { status, json } = await call(url, `/api/workshops/${workshop}/boards`, { body: { title }, session });
  expect(status).toBe(201);
  return json.board.id;
}

/**
 * The seed decides who does what, who is offline when, when the server restarts, whether the log is compacted or another epoch
 * begins meanwhile, and when the viewer becomes a participant; what the network does in between is its own, and differs from run to run.
 */
async function workTogether(seed: number, board: string, peers: readonly Peer[], viewer: Peer): Promise<void> {
  const random = prng.create(seed);
  const restartAt = seed % SEEDS_PER_RESTART === 0 ? prng.int32(random, 20, OPERATIONS - 20) : null;
  const riseAt = prng.int32(random, 20, OPERATIONS - 20);
  const writers = [...peers];
  let restarted: Promise<void> | null = null;
  let risen: Promise<void> | null = null;
  for (let done = 0; done < OPERATIONS; done += 1) {
    if (done === restartAt) {
      const meanwhile = prng.oneOf(random, [compact, beginEpoch, async () => {}]);
      restarted = server.restart(prng.bool(random) ? 'SIGKILL' : 'SIGTERM', (dataDir) => meanwhile(dataDir, board));
    }
    if (done === riseAt) {
      risen = rise(viewer);
      // What is written before there is a right to it waits for the connection that has it.
      writers.push(viewer);
    }
    const peer = prng.oneOf(random, writers);
    const dice = prng.int32(random, 1, 100);
    if (dice <= 4 && peer !== viewer) toggle(peer);
    else if (dice <= 10 && peer.online) await peer.saved();
    else if (dice <= 50) await new Promise(setImmediate);
    operate(peer, random);
    totals.operations += 1;
  }
  await restarted;
  await risen;
}

/** The viewer leaves, gets the participants' link and comes again. */
async function rise(viewer: Peer): Promise<void> {
  viewer.disconnect();
  const body = { token: tokenOf(links.participant), alias: 'Katsoja' };
  const { json } = await server.ask((url) => call(url, '/api/join', { body, session: viewer.session }));
  expect(json.role).toBe('participant');
  viewer.connect();
}

/** As a room does that nobody is in any more. */
async function compact(dataDir: string, board: string): Promise<void> {
  const db = openSqlite(dataDir);
  const nothing = () => {};
  const events = {
    changing: nothing,
    judged: nothing,
    committed: nothing,
    title: nothing,
    deleted: async () => {},
    dead: nothing,
  };
  const room = await Room.open(board, sqliteBoardLog(db), events);
  await room.compact();
  room.close();
  db.close();
  totals.compactions += 1;
}

function toggle(peer: Peer): void {
  if (!peer.online) peer.connect();
  else {
    totals.disconnects += 1;
    peer.disconnect();
  }
}

describe('two to eight people on one board, offline now and then, with a server that restarts', () => {
  it.concurrent.for(chosen)(
    'end with the same board: seed %i',
    { timeout: 120_000 },
    async (seed, { onTestFailed }) => {
      onTestFailed(() => console.error(alone(seed, 'tests/sync/convergence.test.ts')));
      const board = await server.ask((url) => newBoard(url, `${seed}`));
      const open = (joined: Joined, clientId?: number) => new Peer(server.url, board, joined, clientId, true);
      const clientId = (index: number) => seed * MOST_PEERS + index + 1;
      const writers = people
        .slice(0, 1 + (seed % (MOST_PEERS - 1)))
        .map((joined, index) => open(joined, clientId(index)));
      const viewer = open(await server.ask((url) => join(url, links, 'viewer')), clientId(writers.length));
      const peers = [...writers, viewer];
      let newcomer: Peer | null = null;
      try {
        await Promise.all(peers.map((peer) => peer.synced()));
        await workTogether(seed, board, writers, viewer);
        await meet(peers);
        newcomer = open(reader);
        await newcomer.synced();
        const documents = peers.map((peer, index) => [`peer ${index + 1}`, peer.doc] as const);
        const log = await replayLog(server.dataDir, board);
        expectSameState({ log, server: newcomer.doc, ...Object.fromEntries(documents) });
        for (const { doc } of peers) expectNothingDangling(doc);
      } finally {
        for (const peer of [...peers, ...(newcomer ? [newcomer] : [])]) peer.close();
      }
    },
  );
});
