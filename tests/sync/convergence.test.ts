import * as prng from 'lib0/prng';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Joined } from '../../shared/protocol/http.ts';
import { alone, seeds } from '../fixtures/seeds.ts';
import { call, createWorkshop, join } from '../fixtures/workshop.ts';
import { FAILING_SEEDS } from './failingSeeds.ts';
import { meet } from './meet.ts';
import { operate } from './operations.ts';
import { Peer } from './Peer.ts';
import { RestartingServer } from './RestartingServer.ts';
import { replayLog } from './replayLog.ts';
import { expectNothingDangling, expectSameState } from './sameState.ts';

const OPERATIONS = 200;
const PEERS = 4;
/** Every so many seeds restarts the server; the seeds that run at the same time feel it too. */
const SEEDS_PER_RESTART = 4;

const chosen = seeds(100, 1000, FAILING_SEEDS);

let server: RestartingServer;
let people: Joined[];
let reader: Joined;
const boards = new Map<number, string>();
const totals = { operations: 0, disconnects: 0 };

beforeAll(async () => {
  server = await RestartingServer.start();
  const { workshop, links } = await createWorkshop(server.url);
  people = await Promise.all(
    Array.from({ length: PEERS }, (_, n) => join(server.url, links, n === 0 ? 'facilitator' : 'participant')),
  );
  reader = await join(server.url, links, 'viewer');
  const { session } = people[0]!;
  for (const seed of chosen) {
    const made = await call(server.url, `/api/workshops/${workshop.id}/boards`, {
      body: { title: `${seed}` },
      session,
    });
    expect(made.status).toBe(201);
    boards.set(seed, made.json.board.id);
  }
});

afterAll(async () => {
  await server.stop();
  const { SIGTERM, SIGKILL } = server.restarts;
  console.log(
    `convergence: ${chosen.length} seeds, ${totals.operations} operations by ${PEERS} peers each, ` +
      `${totals.disconnects} disconnects, ${SIGTERM + SIGKILL} server restarts (${SIGKILL} by kill -9)`,
  );
});

/**
 * The seed decides who does what, and who is offline when; what the network does in between is its own, and differs
 * from run to run.
 */
async function workTogether(seed: number, peers: readonly Peer[]): Promise<void> {
  const random = prng.create(seed);
  const restartAt = seed % SEEDS_PER_RESTART === 0 ? prng.int32(random, 20, OPERATIONS - 20) : null;
  let restarted: Promise<void> | null = null;
  for (let done = 0; done < OPERATIONS; done += 1) {
    if (done === restartAt) restarted = server.restart(prng.bool(random) ? 'SIGKILL' : 'SIGTERM');
    const peer = prng.oneOf(random, [...peers]);
    const dice = prng.int32(random, 1, 100);
    if (dice <= 4) toggle(peer);
    else if (dice <= 10 && peer.online) await peer.saved();
    else if (dice <= 50) await new Promise(setImmediate);
    operate(peer, random);
    totals.operations += 1;
  }
  await restarted;
}

function toggle(peer: Peer): void {
  if (!peer.online) peer.connect();
  else {
    totals.disconnects += 1;
    peer.disconnect();
  }
}

describe('four people on one board, offline now and then, with a server that restarts', () => {
  it.concurrent.for(chosen)(
    'end with the same board: seed %i',
    { timeout: 120_000 },
    async (seed, { onTestFailed }) => {
      onTestFailed(() => console.error(alone(seed, 'tests/sync/convergence.test.ts')));
      const board = boards.get(seed)!;
      const open = (joined: Joined, clientId?: number) => new Peer(server.url, board, joined, clientId);
      const peers = people.map((joined, index) => open(joined, seed * PEERS + index + 1));
      let newcomer: Peer | null = null;
      try {
        await Promise.all(peers.map((peer) => peer.synced()));
        await workTogether(seed, peers);
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
