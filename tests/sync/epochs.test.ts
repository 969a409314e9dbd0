import { readdirSync, readFileSync } from 'node:fs';
import { join as path } from 'node:path';
import * as prng from 'lib0/prng';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import * as Y from 'yjs';
import type { ActorId, ParticipantId } from '../../shared/board/ids.ts';
import { addActor } from '../../shared/document/commands/addActor.ts';
import { connectActors } from '../../shared/document/commands/connectActors.ts';
import { deleteActors } from '../../shared/document/commands/deleteActors.ts';
import { editRecord } from '../../shared/document/commands/editRecord.ts';
import { lockBoard } from '../../shared/document/commands/lockBoard.ts';
import { representActor } from '../../shared/document/commands/representActor.ts';
import { boardRoot, openRoots } from '../../shared/document/layout.ts';
import { readBoard } from '../../shared/document/readBoard.ts';
import { CloseCode } from '../../shared/protocol/closeCodes.ts';
import type { Joined, WorkshopCreated } from '../../shared/protocol/http.ts';
import { openBoard } from '../fixtures/board.ts';
import { call, createWorkshop, join } from '../fixtures/workshop.ts';
import { Peer } from './Peer.ts';
import { RestartingServer } from './RestartingServer.ts';
import { replayLog } from './replayLog.ts';
import { writeAnew, yearsOfEdits } from './writeAnew.ts';

let server: RestartingServer;
let workshop: WorkshopCreated;
let board: string;
let aino: Joined;
let pekka: Joined;
let virpi: Joined;
/** the board as Aino's device has it, of the epoch that is over when a test begins */
let ainosCopy: Y.Doc;
let martat: ActorId;
let kunta: ActorId;

beforeAll(async () => {
  server = await RestartingServer.start();
});
afterAll(() => server.stop());
beforeEach(async () => {
  workshop = await createWorkshop(server.url);
  board = workshop.boards[0]!.id;
  aino = await join(server.url, workshop.links, 'facilitator', 'Aino');
  pekka = await join(server.url, workshop.links, 'participant', 'Pekka');
  virpi = await join(server.url, workshop.links, 'viewer', 'Virpi');
  const peer = new Peer(server.url, board, aino);
  await peer.synced();
  martat = addActor(peer.doc, { name: 'Martat', sector: 'association', x: 0, y: 0, description: 'Kahvia ja pullaa.' });
  kunta = addActor(peer.doc, { name: 'Kunta', sector: 'municipality', x: 400, y: 0 });
  addActor(peer.doc, { name: 'Seurakunta', sector: 'parish', x: 800, y: 0 });
  yearsOfEdits(peer.doc);
  await peer.saved();
  ainosCopy = copyOf(peer.doc);
  peer.close();
  expect(await writeAnew(server, board)).toBe(true);
});

/** What a device has kept, opened again without a connection. */
function copyOf(doc: Y.Doc): Y.Doc {
  const copy = new Y.Doc();
  openRoots(copy);
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
  return copy;
}

/** Connects a stock client with a copy and resolves with the code that it is sent away with. */
async function comeBack(copy: Y.Doc, { session }: Joined): Promise<number> {
  const { provider, refused } = openBoard(server.url, board, session, copy);
  const code = await refused;
  provider.destroy();
  return code;
}

/** Works with a client that has the board as it is now. */
async function onBoard(who: Joined, work: (doc: Y.Doc) => void = () => {}) {
  const peer = new Peer(server.url, board, who);
  await peer.synced();
  work(peer.doc);
  await peer.saved();
  const seen = readBoard(peer.doc);
  const { size } = Y.decodeStateVector(Y.encodeStateVector(peer.doc));
  peer.close();
  return { ...seen, clients: size };
}

it('R32 has the same content after it was written anew, of few clients, and knows whose each part is', async () => {
  const before = readBoard(ainosCopy);
  const { clients, ...now } = await onBoard(aino);
  expect(now).toEqual({ ...before, board: { ...before.board, epoch: 1 } });
  expect(clients).toBeLessThan(5);
  const log = await replayLog(server.dataDir, board);
  expect(Y.encodeStateAsUpdate(log).length * 3).toBeLessThan(Y.encodeStateAsUpdate(ainosCopy).length);
  const { json } = await call(server.url, `/api/workshops/${workshop.workshop.id}/me`, { session: aino.session });
  const mine = json.boards[0].written.find(({ id }: { id: string }) => id === martat);
  expect(mine.fields).toMatchObject({ name: 'Martat', description: 'Kahvia ja pullaa.' });
});

it('R32 is not written anew again while it has not outgrown itself', async () => {
  expect(await writeAnew(server, board)).toBe(false);
  expect((await onBoard(pekka)).board.epoch).toBe(1);
});

it('R33 takes in what was done offline on the document before, beside what others have done since', async () => {
  const seurakunta = [...readBoard(ainosCopy).actors.values()].find(({ name }) => name === 'Seurakunta')!.id;
  const lukio = addActor(ainosCopy, { name: 'Lukio', sector: 'school', x: 0, y: 300 });
  const flow = connectActors(ainosCopy, { from: lukio, to: martat, nature: 'tangible', deliverable: 'tilat' });
  editRecord(ainosCopy, 'actors', martat, { area: 'Imatra', description: 'Kahvia, teetä ja pullaa.' });
  deleteActors(ainosCopy, [seurakunta]);
  await onBoard(pekka, (doc) => {
    editRecord(doc, 'actors', martat, { contact: 'Liisa', description: 'Kahvia ja tuoretta pullaa.' });
    editRecord(doc, 'actors', kunta, { name: 'Rantakylän kunta' });
  });

  expect(await comeBack(ainosCopy, aino)).toBe(CloseCode.earlierEpoch);
  const { actors, flows, clients } = await onBoard(virpi);
  expect(clients).toBeLessThan(8);
  expect(actors.get(martat)).toMatchObject({
    area: 'Imatra',
    contact: 'Liisa',
    description: 'Kahvia, teetä ja tuoretta pullaa.',
  });
  expect(actors.get(kunta)?.name).toBe('Rantakylän kunta');
  expect(actors.has(seurakunta)).toBe(false);
  expect(flows.get(flow)).toMatchObject({ from: lukio, to: martat });
});

it('R33 does it once, however often the same copy comes, and merges two that come', async () => {
  const pekkasCopy = copyOf(ainosCopy);
  editRecord(ainosCopy, 'actors', martat, { description: 'Kahvia ja pullaa. Ainolta.' });
  editRecord(pekkasCopy, 'actors', martat, { description: 'Pekalta: Kahvia ja pullaa.' });
  addActor(ainosCopy, { name: 'Ainon', sector: 'group', x: 0, y: 300 });
  addActor(pekkasCopy, { name: 'Pekan', sector: 'group', x: 0, y: 600 });
  const codes = await Promise.all([comeBack(ainosCopy, aino), comeBack(pekkasCopy, pekka)]);
  expect(codes).toEqual([CloseCode.earlierEpoch, CloseCode.earlierEpoch]);
  await onBoard(pekka, (doc) => editRecord(doc, 'actors', kunta, { name: 'Uusi nimi' }));
  editRecord(ainosCopy, 'actors', kunta, { x: 450 });
  for (let time = 0; time < 2; time += 1) expect(await comeBack(ainosCopy, aino)).toBe(CloseCode.earlierEpoch);
  const { actors } = await onBoard(virpi);
  expect(actors.get(martat)?.description).toBe('Pekalta: Kahvia ja pullaa. Ainolta.');
  expect([...actors.values()].map(({ name }) => name).sort()).toEqual(
    ['Ainon', 'Martat', 'Pekan', 'Seurakunta', 'Uusi nimi'].sort(),
  );
  expect(actors.get(kunta)?.x).toBe(450);
});

it('R33 loses nothing and doubles nothing when the server is killed while somebody comes back', async () => {
  const random = prng.create(5);
  for (let round = 0; round < 4; round += 1) {
    addActor(ainosCopy, { name: `Kierros ${round}`, sector: 'group', x: 0, y: 300 });
    const { description } = readBoard(ainosCopy).actors.get(martat)!;
    editRecord(ainosCopy, 'actors', martat, { description: `${description} ${round}.` });
    const { provider } = openBoard(server.url, board, aino.session, ainosCopy);
    await new Promise((resolve) => provider.ws?.addEventListener('message', resolve, { once: true }));
    for (let turn = prng.int32(random, 0, 8); turn > 0; turn -= 1) await new Promise(setImmediate);
    await server.restart('SIGKILL', async () => {});
    provider.destroy();
    expect(await comeBack(ainosCopy, aino)).toBe(CloseCode.earlierEpoch);
  }
  const { actors } = await onBoard(virpi);
  expect(actors.get(martat)?.description).toBe('Kahvia ja pullaa. 0. 1. 2. 3.');
  expect([...actors.values()].filter(({ name }) => name.startsWith('Kierros'))).toHaveLength(4);
}, 60_000);

it('R33 takes nothing from who may not, and lets a viewer who only looked begin anew', async () => {
  const before = await onBoard(virpi);
  const theirs = copyOf(ainosCopy);
  expect(await comeBack(copyOf(ainosCopy), virpi)).toBe(CloseCode.earlierEpoch);
  addActor(theirs, { name: 'Katsojan', sector: 'group', x: 0, y: 300 });
  expect(await comeBack(theirs, virpi)).toBe(CloseCode.notAllowed);
  const asOther = copyOf(ainosCopy);
  representActor(asOther, { id: aino.participant.id as ParticipantId, alias: 'Varas', actor: undefined });
  expect(await comeBack(asOther, pekka)).toBe(CloseCode.notAllowed);
  const misshapen = copyOf(ainosCopy);
  boardRoot(misshapen).set('title', 7);
  expect(await comeBack(misshapen, pekka)).toBe(CloseCode.invalid);
  // What was refused is in nobody else's way.
  const honest = copyOf(ainosCopy);
  addActor(honest, { name: 'Pekan', sector: 'group', x: 0, y: 300 });
  expect(await comeBack(honest, pekka)).toBe(CloseCode.earlierEpoch);
  const after = await onBoard(virpi);
  expect([...after.actors.values()].map(({ name }) => name).sort()).toEqual(
    [...before.actors.values()]
      .map(({ name }) => name)
      .concat('Pekan')
      .sort(),
  );
});

it('R33 waits outside a map that is locked now, whatever it was then', async () => {
  await onBoard(aino, (doc) => lockBoard(doc, true));
  addActor(ainosCopy, { name: 'Pekan', sector: 'group', x: 0, y: 300 });
  const { provider } = openBoard(server.url, board, pekka.session, ainosCopy);
  const code = await new Promise((resolve) =>
    provider.on('connection-close', (event: CloseEvent | null) => resolve(event?.code)),
  );
  provider.destroy();
  expect(code).toBe(CloseCode.locked);
  expect((await onBoard(virpi)).actors.size).toBe(3);
  await onBoard(aino, (doc) => lockBoard(doc, false));
  expect(await comeBack(ainosCopy, pekka)).toBe(CloseCode.earlierEpoch);
  expect((await onBoard(virpi)).actors.size).toBe(4);
});

it('R33 takes in what comes from two epochs back', async () => {
  addActor(ainosCopy, { name: 'Lukio', sector: 'school', x: 0, y: 300 });
  const peer = new Peer(server.url, board, pekka);
  await peer.synced();
  yearsOfEdits(peer.doc);
  await peer.saved();
  const pekkasCopy = copyOf(peer.doc);
  peer.close();
  expect(await writeAnew(server, board)).toBe(true);
  addActor(pekkasCopy, { name: 'Kirjasto', sector: 'municipality', x: 0, y: 600 });
  expect(await comeBack(ainosCopy, aino)).toBe(CloseCode.earlierEpoch);
  expect(await comeBack(pekkasCopy, pekka)).toBe(CloseCode.earlierEpoch);
  const { actors, board: info } = await onBoard(virpi);
  expect(info.epoch).toBe(2);
  expect([...actors.values()].map(({ name }) => name)).toEqual(expect.arrayContaining(['Lukio', 'Kirjasto']));
});

it('R32 is nothing that anybody can write', async () => {
  for (const who of [aino, pekka]) {
    const doc = new Y.Doc();
    const { provider, synced, refused } = openBoard(server.url, board, who.session, doc);
    await synced;
    boardRoot(doc).set('epoch', 9);
    expect(await refused).toBe(CloseCode.notAllowed);
    provider.destroy();
  }
});

it('R26 R33 takes who has left out of the earlier documents too', async () => {
  const peer = new Peer(server.url, board, pekka);
  await peer.synced();
  representActor(peer.doc, { id: pekka.participant.id as ParticipantId, alias: 'Hapsenkakku', actor: undefined });
  yearsOfEdits(peer.doc);
  await peer.saved();
  const copy = copyOf(peer.doc);
  peer.close();
  expect(await writeAnew(server, board)).toBe(true);
  const root = `/api/workshops/${workshop.workshop.id}`;
  await call(server.url, `${root}/me`, { method: 'DELETE', session: pekka.session });
  for (const file of readdirSync(server.dataDir)) {
    expect(readFileSync(path(server.dataDir, file)).includes('Hapsenkakku'), file).toBe(false);
  }
  addActor(copy, { name: 'Lukio', sector: 'school', x: 0, y: 300 });
  expect(await comeBack(copy, aino)).toBe(CloseCode.earlierEpoch);
  expect(readBoard(copy).people.size).toBe(0);
  const { actors, people } = await onBoard(virpi);
  expect([actors.size, people.size]).toEqual([4, 0]);
});
