import { readdirSync, readFileSync } from 'node:fs';
import { join as path } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { readBoardFile } from '../../shared/board/boardFile.ts';
import type { ActorId, ParticipantId } from '../../shared/board/ids.ts';
import { addActor } from '../../shared/document/commands/addActor.ts';
import { addComment } from '../../shared/document/commands/addComment.ts';
import { deleteActors } from '../../shared/document/commands/deleteActors.ts';
import { editRecord } from '../../shared/document/commands/editRecord.ts';
import { representActor } from '../../shared/document/commands/representActor.ts';
import { restoreVersion } from '../../shared/document/commands/restoreVersion.ts';
import { readBoard } from '../../shared/document/readBoard.ts';
import type { Joined, WorkshopCreated } from '../../shared/protocol/http.ts';
import { MAX_NAMED_VERSIONS, type VersionSummary } from '../../shared/protocol/versions.ts';
import { startServer, type TestServer } from '../fixtures/server.ts';
import { call, createWorkshop, join } from '../fixtures/workshop.ts';
import { Peer } from '../sync/Peer.ts';

let server: TestServer;
let workshop: WorkshopCreated;
let board: string;
let facilitator: Joined;
let participant: Joined;
let viewer: Joined;
let leader: Peer;
let pekka: Peer;

beforeAll(async () => {
  server = await startServer({ env: { LOG_LEVEL: 'warn' } });
});
afterAll(() => server.stop());
beforeEach(async () => {
  workshop = await createWorkshop(server.url, { template: 'mallu-auto' });
  board = workshop.boards[0]!.id;
  facilitator = await join(server.url, workshop.links, 'facilitator', 'Aino');
  participant = await join(server.url, workshop.links, 'participant', 'Pekka');
  viewer = await join(server.url, workshop.links, 'viewer');
  leader = new Peer(server.url, board, facilitator);
  pekka = new Peer(server.url, board, participant);
  await Promise.all([leader.synced(), pekka.synced()]);
  return () => {
    leader.close();
    pekka.close();
  };
});

const MARTAT = 'martat' as ActorId;
const listPath = () => `/api/boards/${board}/versions`;
const keep = (body: object, { session } = participant) => call(server.url, listPath(), { body, session });
const name = (text: string, joined = participant) => keep({ kind: 'named', name: text }, joined);
const list = async ({ session } = viewer): Promise<VersionSummary[]> => {
  const { status, json } = await call(server.url, listPath(), { session });
  expect(status).toBe(200);
  return json.versions;
};
const open = ({ id }: { id: string }, { session } = viewer) => call(server.url, `${listPath()}/${id}`, { session });
const remove = ({ id }: { id: string }, { session } = facilitator) =>
  call(server.url, `${listPath()}/${id}`, { method: 'DELETE', session });

it('R27 keeps the map as it is under a name, and shows it to everybody', async () => {
  const before = readBoard(pekka.doc);
  const { status, json } = await name('  Ensimmäinen ilta ');
  expect(status).toBe(201);
  expect(json.version).toMatchObject({
    kind: 'named',
    name: 'Ensimmäinen ilta',
    by: participant.participant.id,
    actors: before.actors.size,
    flows: before.flows.size,
  });
  expect(Math.abs(Date.now() - Date.parse(json.version.at))).toBeLessThan(60_000);
  pekka.undo.perform(() => deleteActors(pekka.doc, [MARTAT]));
  await pekka.saved();
  await name('Toinen ilta', facilitator);
  expect((await list()).map((version) => version.name)).toEqual(['Toinen ilta', 'Ensimmäinen ilta']);
  expect((await list())[1]).toEqual(json.version);
  const { file, problems } = readBoardFile((await open(json.version)).json);
  expect(problems).toEqual([]);
  expect(file!.actors.find(({ id }) => id === MARTAT)).toEqual(before.actors.get(MARTAT));
  expect([file!.flows.length, file!.board.title]).toEqual([before.flows.size, before.board.title]);
});

it('R27 lets nobody do what their link does not give them', async () => {
  const { json } = await name('Ilta');
  expect((await name('Katsoja', viewer)).status).toBe(403);
  expect((await keep({ kind: 'beforeRestoring' })).status).toBe(403);
  expect((await remove(json.version, participant)).status).toBe(403);
  const stranger = await createWorkshop(server.url);
  const elsewhere = await join(server.url, stranger.links, 'facilitator');
  for (const answer of [await open(json.version, elsewhere), await remove(json.version, elsewhere)]) {
    expect(answer.status).toBe(403);
  }
  const otherBoard = `/api/boards/${stranger.boards[0]!.id}/versions/${json.version.id}`;
  expect((await call(server.url, otherBoard, { session: elsewhere.session })).status).toBe(404);
  expect((await call(server.url, listPath())).status).toBe(401);
  expect((await remove(json.version)).status).toBe(204);
  expect((await remove(json.version)).status).toBe(404);
  expect((await open(json.version)).status).toBe(404);
});

it('R27 takes a name that is one, and no more names than there is room for', async () => {
  for (const body of [{ kind: 'named' }, { kind: 'named', name: ' ' }, { kind: 'named', name: 'x'.repeat(201) }, {}]) {
    expect((await keep(body)).status).toBe(400);
  }
  expect((await keep({ kind: 'automatic' }, facilitator)).status).toBe(400);
  for (let count = 0; count < MAX_NAMED_VERSIONS; count += 1) expect((await name(`v${count}`)).status).toBe(201);
  expect((await name('yksi liikaa')).status).toBe(409);
  expect((await keep({ kind: 'beforeRestoring' }, facilitator)).status).toBe(201);
}, 60_000);

it('R27 R26 has nobody in it who has left, and is gone with the workshop', async () => {
  const { id } = participant.participant;
  pekka.undo.perform(() => representActor(pekka.doc, { id, alias: 'Hapsenkakku', actor: MARTAT }));
  const at = '2026-11-22T10:00:00Z';
  addComment(pekka.doc, { on: { root: 'actors', id: MARTAT }, by: id as ParticipantId, at, text: 'Hapsenkukko' });
  await pekka.saved();
  const { json } = await name('Ilta');
  const { text } = await open(json.version);
  for (const word of ['Hapsenkakku', 'Hapsenkukko', id]) expect(text).not.toContain(word);
  pekka.disconnect();
  const root = `/api/workshops/${workshop.workshop.id}`;
  const mine = await call(server.url, `${root}/me`, { session: participant.session });
  expect(mine.json.boards[0].versions).toEqual([{ name: 'Ilta', at: json.version.at }]);
  await call(server.url, `${root}/me`, { method: 'DELETE', session: participant.session });
  expect(await list()).toMatchObject([{ name: 'Ilta', by: null }]);

  leader.undo.perform(() => addActor(leader.doc, { name: 'Merkkisana', sector: 'group', x: 0, y: 0 }));
  await leader.saved();
  await name('Merkkisanan versio', facilitator);
  leader.disconnect();
  expect((await call(server.url, root, { method: 'DELETE', session: facilitator.session })).status).toBe(204);
  for (const file of readdirSync(server.dataDir)) {
    expect(readFileSync(path(server.dataDir, file)).includes('Merkkisanan versio'), file).toBe(false);
  }
});

it('R29 is restored by an edit that the gate judges, that reaches everybody, and that is undone', async () => {
  const before = readBoard(leader.doc);
  const { json } = await name('Ilta');
  pekka.undo.perform(() => deleteActors(pekka.doc, [MARTAT]));
  pekka.undo.perform(() => addActor(pekka.doc, { name: 'Lukio', sector: 'school', x: 0, y: 0 }));
  const [other] = [...readBoard(pekka.doc).actors.keys()];
  pekka.undo.perform(() => editRecord(pekka.doc, 'actors', other!, { name: 'Uusi nimi', description: 'Uutta' }));
  await pekka.saved();
  await expect.poll(() => readBoard(leader.doc)).toEqual(readBoard(pekka.doc));
  const changed = readBoard(pekka.doc);

  const { file } = readBoardFile((await open(json.version)).json);
  expect((await keep({ kind: 'beforeRestoring' }, facilitator)).status).toBe(201);
  leader.undo.performInParts(restoreVersion(leader.doc, file!, 2000));
  await leader.saved();
  for (const { doc } of [leader, pekka]) await expect.poll(() => readBoard(doc)).toEqual(before);
  leader.undo.undo();
  await leader.saved();
  for (const { doc } of [leader, pekka]) await expect.poll(() => readBoard(doc)).toEqual(changed);
  leader.undo.redo();
  await leader.saved();
  for (const { doc } of [leader, pekka]) await expect.poll(() => readBoard(doc)).toEqual(before);

  const [safe] = await list();
  expect(safe).toMatchObject({ kind: 'beforeRestoring', name: '', by: facilitator.participant.id });
  expect(readBoardFile((await open(safe!)).json).file!.actors.map(({ name }) => name)).toContain('Uusi nimi');
});

it('R29 R22 waits outside a locked map as any edit does, but for a facilitator', async () => {
  const { json } = await name('Ilta');
  const { file } = readBoardFile((await open(json.version)).json);
  leader.undo.perform(() => deleteActors(leader.doc, [MARTAT]));
  leader.doc.getMap('board').set('locked', true);
  await leader.saved();
  leader.undo.performInParts(restoreVersion(leader.doc, file!, 200_000));
  await leader.saved();
  await expect.poll(() => readBoard(pekka.doc).actors.has(MARTAT)).toBe(true);
  expect(readBoard(pekka.doc).board.locked).toBe(true);
});
