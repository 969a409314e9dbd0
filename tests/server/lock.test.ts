import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import * as Y from 'yjs';
import { toBoardFile } from '../../shared/board/boardFile.ts';
import { addActor } from '../../shared/document/commands/addActor.ts';
import { lockBoard } from '../../shared/document/commands/lockBoard.ts';
import { representActor } from '../../shared/document/commands/representActor.ts';
import { isLocked } from '../../shared/document/lock.ts';
import { readBoard } from '../../shared/document/readBoard.ts';
import { Frame } from '../../shared/protocol/frames.ts';
import type { AccessRole, Joined, WorkshopCreated } from '../../shared/protocol/http.ts';
import { type BoardClient, frame, openBoard, RawSocket, syncStep2, syncUpdate } from '../fixtures/board.ts';
import { startServer, type TestServer } from '../fixtures/server.ts';
import { call, createWorkshop, join } from '../fixtures/workshop.ts';

let server: TestServer;
let workshop: WorkshopCreated;
let board: string;
let facilitator: Joined;
let participant: Joined;
let leader: BoardClient;

beforeAll(async () => {
  server = await startServer({ env: { LOG_LEVEL: 'warn' } });
});
afterAll(() => server.stop());
beforeEach(async () => {
  workshop = await createWorkshop(server.url);
  board = workshop.boards[0]!.id;
  facilitator = await join(server.url, workshop.links, 'facilitator', 'Aino');
  participant = await join(server.url, workshop.links, 'participant', 'Pekka');
  leader = openBoard(server.url, board, facilitator.session);
  await leader.synced;
  return () => leader.provider.destroy();
});

const names = (doc: Y.Doc) => [...readBoard(doc).actors.values()].map(({ name }) => name).sort();
const actor = (name: string) => (doc: Y.Doc) => addActor(doc, { name, sector: 'group', x: 0, y: 0 });

/** Locks the map, and resolves when the server has it. */
async function lock(locked = true): Promise<void> {
  lockBoard(leader.doc, locked);
  await expect.poll(async () => isLocked(await serverDoc())).toBe(locked);
}

/** The board as the server hands it to somebody who comes now. */
async function serverDoc(): Promise<Y.Doc> {
  const { doc, provider, synced } = openBoard(server.url, board, facilitator.session);
  await synced;
  provider.destroy();
  return doc;
}

/** What an attacker's client sends who has read the board and then done `change` to it. */
async function attack(role: AccessRole, change: (doc: Y.Doc) => void): Promise<number> {
  const { session } = await join(server.url, workshop.links, role);
  const socket = await RawSocket.open(server.url, board, { authorization: `Bearer ${session}` });
  const doc = new Y.Doc();
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(await serverDoc()));
  const known = Y.encodeStateVector(doc);
  socket.send(syncStep2(Y.encodeStateAsUpdate(doc)));
  change(doc);
  socket.send(syncUpdate(Y.encodeStateAsUpdate(doc, known)));
  return socket.closed;
}

it('R21 lets nobody but a facilitator lock the map or open it', async () => {
  expect(await attack('participant', (doc) => lockBoard(doc, true))).toBe(4403);
  expect(await attack('viewer', (doc) => lockBoard(doc, true))).toBe(4403);
  await lock();
  expect(await attack('participant', (doc) => lockBoard(doc, false))).toBe(4403);
  expect(await attack('participant', (doc) => doc.getMap('board').set('locked', false))).toBe(4403);
  expect(await attack('viewer', (doc) => lockBoard(doc, false))).toBe(4403);
  expect(isLocked(await serverDoc())).toBe(true);
});

it('R22 answers no barrier and takes nothing more on the socket of a refused edit', async () => {
  await lock();
  const socket = await RawSocket.open(server.url, board, { authorization: `Bearer ${participant.session}` });
  const refused = new Y.Doc();
  actor('Ensimmäinen')(refused);
  socket.send(syncStep2(Y.encodeStateAsUpdate(refused)));
  await lock(false);
  const late = new Y.Doc();
  actor('Myöhäinen')(late);
  socket.send(syncUpdate(Y.encodeStateAsUpdate(late)));
  const answered = socket.barrier(1).then(() => 'answered');
  expect(await Promise.race([answered, socket.closed])).toBe(4523);
  expect(names(await serverDoc())).toEqual([]);
});

it("R22 takes nobody else's edits while it is locked, and says that they may come again", async () => {
  await lock();
  expect(await attack('participant', actor('Sisään'))).toBe(4523);
  expect(await attack('participant', (doc) => doc.getMap('board').set('title', 'Vallattu'))).toBe(4523);
  expect(await attack('viewer', actor('Sisään'))).toBe(4403);
  actor('Fasilitoijan')(leader.doc);
  await expect.poll(async () => names(await serverDoc())).toEqual(['Fasilitoijan']);
});

it('R22 takes from everybody who they are while it is locked', async () => {
  await lock();
  const person = openBoard(server.url, board, participant.session);
  await person.synced;
  representActor(person.doc, { id: participant.participant.id, alias: 'Pekka' });
  await expect.poll(() => readBoard(leader.doc).people.get(participant.participant.id)?.alias).toBe('Pekka');
  person.provider.destroy();
});

it('R22 answers an import with 403', async () => {
  actor('Martat')(leader.doc);
  await lock();
  const path = `/api/boards/${board}`;
  const file = JSON.stringify(toBoardFile(readBoard(leader.doc), { people: false })).replace('Martat', 'Muut');
  const refused = await call(server.url, `${path}/import`, { body: file, session: participant.session });
  expect([refused.status, refused.json.error.code]).toEqual([403, 'locked']);
  expect(names(await serverDoc())).toEqual(['Martat']);
  const taken = await call(server.url, `${path}/import`, { body: file, session: facilitator.session });
  expect([taken.status, taken.json.merged]).toEqual([200, 1]);
});

it('has no part in the file', async () => {
  await lock();
  const path = `/api/boards/${board}`;
  const { json } = await call(server.url, `${path}/export/json`, { session: facilitator.session });
  expect(json.board).toEqual({ title: 'Arvoverkko', question: '', locale: 'fi' });
});

it('R22 has what a stock client wrote meanwhile when the map is open again', async () => {
  const away = openBoard(server.url, board, participant.session);
  await away.synced;
  away.provider.disconnect();
  await lock();
  actor('Poissa')(away.doc);
  away.provider.connect();
  await expect.poll(() => isLocked(away.doc)).toBe(true);
  actor('Fasilitoijan')(leader.doc);
  await expect.poll(() => names(away.doc)).toEqual(['Fasilitoijan', 'Poissa']);
  expect(names(leader.doc)).toEqual(['Fasilitoijan']);
  await lock(false);
  await expect.poll(() => names(leader.doc), { timeout: 10_000 }).toEqual(['Fasilitoijan', 'Poissa']);
  away.provider.destroy();
});

it("R23 tells of others' edits to who does not answer the first step, and takes none from there", async () => {
  await lock();
  const socket = await RawSocket.open(server.url, board, { authorization: `Bearer ${participant.session}` });
  socket.send(frame(Frame.sync, 0, Y.encodeStateVector(new Y.Doc())));
  const mine = new Y.Doc();
  actor('Odottava')(mine);
  socket.send(syncUpdate(Y.encodeStateAsUpdate(mine)));
  actor('Fasilitoijan')(leader.doc);
  const hear = async () => (await socket.next(() => true)).subarray(0, 2);
  for (let heard = await hear(); heard[0] !== Frame.sync || heard[1] !== 2; ) heard = await hear();
  expect(names(await serverDoc())).toEqual(['Fasilitoijan']);
  socket.close();
});
