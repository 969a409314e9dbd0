import * as prng from 'lib0/prng';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { addActor } from '../../shared/document/commands/addActor.ts';
import { readBoard } from '../../shared/document/readBoard.ts';
import type { Joined, Links } from '../../shared/protocol/http.ts';
import { alone, seeds } from '../fixtures/seeds.ts';
import { call, createWorkshop, join } from '../fixtures/workshop.ts';
import { meet } from './meet.ts';
import { operate } from './operations.ts';
import { Peer } from './Peer.ts';
import { RestartingServer } from './RestartingServer.ts';
import { replayLog } from './replayLog.ts';
import { expectNothingDangling, expectSameState } from './sameState.ts';
import { writeAnew, yearsOfEdits } from './writeAnew.ts';

/** What one person does before they meet, while they are away, and on the new document. */
const OPERATIONS = 40;

const chosen = seeds(5, 100);
let server: RestartingServer;
let workshop: string;
let links: Links;
let people: Joined[];

beforeAll(async () => {
  server = await RestartingServer.start();
  const created = await createWorkshop(server.url);
  workshop = created.workshop.id;
  links = created.links;
  const roles = ['facilitator', 'participant', 'participant', 'participant'] as const;
  people = await Promise.all(roles.map((role) => join(server.url, links, role)));
});
afterAll(() => server.stop());

interface Evening {
  seed: number;
  board: string;
  random: prng.PRNG;
  /** of the document that is left, with what they did while they were away */
  away: Peer[];
}

const open = (board: string, joined: Joined) => new Peer(server.url, board, joined);

const work = (peer: Peer, random: prng.PRNG) => {
  for (let done = 0; done < OPERATIONS; done += 1) operate(peer, random);
};

/** Something that nobody else can have deleted, as long as it is theirs alone. */
function leaveMark(peer: Peer, name: string): void {
  addActor(peer.doc, { name, sector: 'group', x: 0, y: 0, description: `${name} kirjoitti` });
}

const marksOn = (peer: Peer): string[] =>
  [...readBoard(peer.doc).actors.values()]
    .filter(({ description }) => description.endsWith(' kirjoitti'))
    .map(({ name }) => name);

async function newBoard(seed: number): Promise<string> {
  const { session } = people[0]!;
  const { json } = await call(server.url, `/api/workshops/${workshop}/boards`, { body: { title: `${seed}` }, session });
  return json.board.id;
}

/** Everybody works together, then two of them each by themselves. */
async function begin(seed: number, board: string): Promise<Evening> {
  const random = prng.create(seed);
  const peers = people.map((joined) => open(board, joined));
  await Promise.all(peers.map((peer) => peer.synced()));
  for (const peer of peers) work(peer, random);
  yearsOfEdits(peers[0]!.doc);
  await meet(peers);
  const [first, second, ...away] = peers as [Peer, Peer, ...Peer[]];
  first.close();
  second.close();
  for (const [index, peer] of away.entries()) {
    peer.disconnect();
    work(peer, random);
    leaveMark(peer, `Poissa ${index}`);
  }
  return { seed, board, random, away };
}

/** The two come back, one after the other, to a document that others have worked on. */
async function end({ board, random, away }: Evening): Promise<void> {
  const here = people.slice(0, 2).map((joined) => open(board, joined));
  const [first] = here as [Peer, Peer];
  await meet(here);
  expect(readBoard(first.doc).board.epoch).toBe(1);
  for (const [index, peer] of away.entries()) {
    for (const other of here) work(other, random);
    leaveMark(first, `Paikalla ${index}`);
    await meet(here);
    const before = marksOn(first);
    peer.connect();
    await peer.saved();
    peer.close();
    await meet(here);
    expect(marksOn(first).sort()).toEqual([...before, `Poissa ${index}`].sort());
  }
  const again = people.map((joined) => open(board, joined));
  await meet([...here, ...again]);
  const documents = [...here, ...again].map(({ doc }, index) => [`peer ${index + 1}`, doc] as const);
  expectSameState({ log: await replayLog(server.dataDir, board), ...Object.fromEntries(documents) });
  expectNothingDangling(first.doc);
  for (const peer of [...here, ...again]) peer.close();
}

it('R33 brings together what two did on the document before and what others did on the new one, whatever it was', {
  timeout: 60_000 + 20_000 * chosen.length,
}, async () => {
  const evenings: Evening[] = [];
  const boards = await Promise.all(chosen.map(newBoard));
  for (const [index, seed] of chosen.entries()) evenings.push(await begin(seed, boards[index]!));
  // A board that everybody has left for half a minute has been written anew already.
  await writeAnew(server, ...evenings.map(({ board }) => board));
  for (const evening of evenings) {
    await end(evening).catch((error) => {
      console.error(alone(evening.seed, 'tests/sync/returning.test.ts'));
      throw error;
    });
  }
});
