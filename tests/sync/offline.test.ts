import * as prng from 'lib0/prng';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ActorId } from '../../shared/board/ids.ts';
import { addActor } from '../../shared/document/commands/addActor.ts';
import { connectActors } from '../../shared/document/commands/connectActors.ts';
import { deleteActors } from '../../shared/document/commands/deleteActors.ts';
import { editRecord } from '../../shared/document/commands/editRecord.ts';
import { readBoard } from '../../shared/document/readBoard.ts';
import type { Joined } from '../../shared/protocol/http.ts';
import { startServer, type TestServer } from '../fixtures/server.ts';
import { call, createWorkshop, join } from '../fixtures/workshop.ts';
import { meet } from './meet.ts';
import { IMPORTED_ACTORS, operate } from './operations.ts';
import { Peer } from './Peer.ts';
import { replayLog } from './replayLog.ts';
import { expectNothingDangling, expectSameState } from './sameState.ts';

/** As many as ten busy minutes have. */
const OFFLINE_OPERATIONS = 600;
const ONLINE_OPERATIONS = 300;
let operations = 0;

let server: TestServer;
let board: string;
let people: Joined[];
let mine: Peer;
let theirs: Peer;
let watcher: Peer;
let martat: ActorId;
let kunta: ActorId;

beforeAll(async () => {
  server = await startServer();
});

afterAll(async () => {
  await server.stop();
  console.log(`offline: ${operations} operations, ${OFFLINE_OPERATIONS} of them by one peer without a connection`);
});

beforeEach(async () => {
  const { boards, links } = await createWorkshop(server.url);
  board = boards[0]!.id;
  people = await Promise.all(Array.from({ length: 3 }, () => join(server.url, links, 'participant')));
  [mine, theirs, watcher] = people.map((joined) => new Peer(server.url, board, joined)) as [Peer, Peer, Peer];
  martat = mine.undo.perform(() => addActor(mine.doc, { name: 'Martat', sector: 'association', x: 0, y: 0 }));
  kunta = mine.undo.perform(() => addActor(mine.doc, { name: 'Kunta', sector: 'municipality', x: 400, y: 0 }));
  await meet([mine, theirs, watcher]);
});

afterEach(() => {
  for (const peer of [mine, theirs, watcher]) peer.close();
});

const peers = () => [mine, theirs, watcher];
const boardOf = (peer: Peer) => readBoard(peer.doc);

/** Everybody, the server's own reading and the log have the same board, without a loose end anywhere. */
async function expectAgreement(): Promise<void> {
  const log = await replayLog(server.dataDir, board);
  expectSameState({ log, mine: mine.doc, theirs: theirs.doc, watcher: watcher.doc });
  for (const { doc } of peers()) expectNothingDangling(doc);
  const { json } = await call(server.url, `/api/boards/${board}/export/json`, { session: people[0]!.session });
  expect(json.flows.map(({ id }: { id: string }) => id).sort()).toEqual([...boardOf(mine).flows.keys()].sort());
}

describe('ten minutes offline', () => {
  it('merge with what others did meanwhile', async () => {
    const random = prng.create(1);
    mine.disconnect();
    const offline = addActor(mine.doc, { name: 'Tehty ilman yhteyttä', sector: 'group', x: 0, y: 300 });
    editRecord(mine.doc, 'actors', martat, { description: 'Ruokaa ja neuvontaa' });
    for (let done = 0; done < OFFLINE_OPERATIONS; done += 1) operate(mine, random);
    for (let done = 0; done < ONLINE_OPERATIONS; done += 1) {
      operate(theirs, random);
      if (done % 10 === 0) await theirs.saved();
    }
    operations += OFFLINE_OPERATIONS + ONLINE_OPERATIONS;
    const online = addActor(theirs.doc, { name: 'Tehty yhteydessä', sector: 'group', x: 0, y: 600 });
    const [mineBefore, theirsBefore] = [boardOf(mine), boardOf(theirs)];

    await meet(peers());
    await expectAgreement();
    const merged = boardOf(watcher);
    expect(merged.actors.get(online)?.name).toBe('Tehty yhteydessä');
    expect(merged.actors.has(offline)).toBe(mineBefore.actors.has(offline));
    // What the others never had, they can't have deleted.
    const known = new Set<string>([martat, kunta, ...IMPORTED_ACTORS]);
    const madeOffline = [...mineBefore.actors.keys()].filter((id) => !known.has(id) && !theirsBefore.actors.has(id));
    expect(madeOffline.length).toBeGreaterThan(0);
    expect(madeOffline.filter((id) => !merged.actors.has(id))).toEqual([]);
  });

  it('keep both of two edits of one actor, and what both wrote in one text', async () => {
    mine.disconnect();
    editRecord(mine.doc, 'actors', martat, { name: 'Marttayhdistys', description: 'Ruokaa.' });
    editRecord(theirs.doc, 'actors', martat, { area: 'Imatra', description: 'Neuvontaa.' });
    await theirs.saved();
    await meet(peers());
    await expectAgreement();
    const { name, area, description } = boardOf(watcher).actors.get(martat)!;
    expect({ name, area }).toEqual({ name: 'Marttayhdistys', area: 'Imatra' });
    expect(['Ruokaa.Neuvontaa.', 'Neuvontaa.Ruokaa.']).toContain(description);
  });
});

describe('an actor deleted by one and connected by another at the same time', () => {
  const flow = { nature: 'tangible', deliverable: 'tilat' } as const;

  it.each([
    { offline: 'who deletes', goesOffline: () => mine },
    { offline: 'who connects', goesOffline: () => theirs },
  ])(
    'shows no loose flow to anybody when $offline was offline, and shows it again when the deletion is undone',
    async ({ goesOffline }) => {
      goesOffline().disconnect();
      mine.undo.perform(() => deleteActors(mine.doc, [martat]));
      const id = theirs.undo.perform(() => connectActors(theirs.doc, { ...flow, from: kunta, to: martat }));
      await Promise.all(
        peers()
          .filter(({ online }) => online)
          .map((peer) => peer.saved()),
      );
      await meet(peers());
      await expectAgreement();
      for (const peer of peers()) {
        expect([...boardOf(peer).actors.keys()]).toEqual([kunta]);
        expect(boardOf(peer).flows.size).toBe(0);
      }

      mine.undo.undo();
      await meet(peers());
      await expectAgreement();
      expect(boardOf(watcher).flows.get(id)).toMatchObject({ ...flow, from: kunta, to: martat });
    },
  );
});
