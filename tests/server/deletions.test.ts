import { readdirSync, readFileSync } from 'node:fs';
import { join as path } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type * as Y from 'yjs';
import type { ActorId } from '../../shared/board/ids.ts';
import { addActor } from '../../shared/document/commands/addActor.ts';
import { connectActors } from '../../shared/document/commands/connectActors.ts';
import { deleteActors } from '../../shared/document/commands/deleteActors.ts';
import { deleteRecords } from '../../shared/document/commands/deleteRecords.ts';
import { editRecord } from '../../shared/document/commands/editRecord.ts';
import { readBoard } from '../../shared/document/readBoard.ts';
import type { DeletionSummary } from '../../shared/protocol/deletions.ts';
import type { Joined, WorkshopCreated } from '../../shared/protocol/http.ts';
import { startServer, type TestServer } from '../fixtures/server.ts';
import { call, createWorkshop, join } from '../fixtures/workshop.ts';
import { Peer } from '../sync/Peer.ts';

let server: TestServer;
let workshop: WorkshopCreated;
let board: string;
let facilitator: Joined;
let participant: Joined;
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
  leader = new Peer(server.url, board, facilitator);
  pekka = new Peer(server.url, board, participant);
  await Promise.all([leader.synced(), pekka.synced()]);
  return () => {
    leader.close();
    pekka.close();
  };
});

const MARTAT = 'martat' as ActorId;
const listPath = () => `/api/boards/${board}/deletions`;

async function deletions(): Promise<DeletionSummary[]> {
  const { status, json } = await call(server.url, listPath(), { session: facilitator.session });
  expect(status).toBe(200);
  return json.deletions;
}

const restore = ({ id }: DeletionSummary, { session } = facilitator) =>
  call(server.url, `${listPath()}/${id}/restore`, { method: 'POST', session });

/** Does it as the participant, and resolves when the server has it. */
async function asPekka(edit: (doc: Y.Doc) => void): Promise<void> {
  pekka.undo.perform(() => edit(pekka.doc));
  await pekka.saved();
}

async function same(before: ReturnType<typeof readBoard>): Promise<void> {
  for (const { doc } of [leader, pekka]) await expect.poll(() => readBoard(doc)).toEqual(before);
}

it('R24 R25 tells a facilitator who deleted what and when, and puts it back for everybody', async () => {
  const before = readBoard(pekka.doc);
  const flows = [...before.flows.values()].filter(({ from, to }) => from === MARTAT || to === MARTAT).length;
  const name = before.actors.get(MARTAT)!.name;
  await asPekka((doc) => deleteActors(doc, [MARTAT]));
  const [deletion, ...rest] = await deletions();
  expect(rest).toEqual([]);
  expect(deletion).toMatchObject({ by: participant.participant.id, names: [name], counts: { actors: 1, flows } });
  expect(Math.abs(Date.now() - Date.parse(deletion!.at))).toBeLessThan(60_000);
  expect((await restore(deletion!)).json.restored).toBeGreaterThan(flows);
  await same(before);
  expect(await deletions()).toEqual([]);
});

it('R24 R25 is for facilitators alone', async () => {
  await asPekka((doc) => deleteActors(doc, [MARTAT]));
  const [deletion] = await deletions();
  const viewer = await join(server.url, workshop.links, 'viewer');
  for (const other of [participant, viewer]) {
    expect((await call(server.url, listPath(), { session: other.session })).status).toBe(403);
    expect((await restore(deletion!, other)).status).toBe(403);
  }
  const stranger = await createWorkshop(server.url);
  const elsewhere = await join(server.url, stranger.links, 'facilitator');
  expect((await restore(deletion!, elsewhere)).status).toBe(403);
  const unknown = await call(server.url, `${listPath()}/unknown/restore`, {
    method: 'POST',
    session: facilitator.session,
  });
  expect(unknown.status).toBe(404);
  expect(readBoard(leader.doc).actors.has(MARTAT)).toBe(false);
});

it('R24 keeps them across a crash', async () => {
  const before = readBoard(pekka.doc);
  await asPekka((doc) => deleteActors(doc, [MARTAT]));
  const { port, dataDir } = server;
  await server.kill9();
  server = await startServer({ dataDir, env: { PORT: String(port), LOG_LEVEL: 'warn' } });
  expect((await restore((await deletions())[0]!)).status).toBe(200);
  await same(before);
});

it('R24 R25 puts back 300 actors that went at once, and what was deleted while away', async () => {
  const ids: ActorId[] = [];
  await asPekka((doc) =>
    doc.transact(() => {
      for (let index = 0; index < 300; index += 1) {
        const place = { x: (index % 20) * 250, y: Math.floor(index / 20) * 150 };
        ids.push(
          addActor(doc, { name: `Toimija ${index}`, sector: 'group', ...place, description: `Kuvaus ${index}` }),
        );
        if (index > 0) {
          const ends = { from: ids[index - 1]!, to: ids[index]! };
          connectActors(doc, { ...ends, nature: 'tangible', deliverable: `Virta ${index}` });
        }
      }
    }),
  );
  const before = readBoard(pekka.doc);
  pekka.disconnect();
  await pekka.lost();
  pekka.undo.perform(() => deleteActors(pekka.doc, ids.slice(0, 150)));
  pekka.undo.perform(() => deleteActors(pekka.doc, ids.slice(150)));
  pekka.connect();
  await pekka.saved();
  expect(readBoard(leader.doc).actors.size).toBe(before.actors.size - 300);
  const [deletion] = await deletions();
  expect(deletion).toMatchObject({ counts: { actors: 300, flows: 299 } });
  expect(deletion!.names).toHaveLength(3);
  expect((await restore(deletion!)).json).toEqual({ restored: 599 });
  await same(before);
});

it('R25 doubles nothing, whoever takes the deletion back first', async () => {
  const before = readBoard(pekka.doc);
  await asPekka((doc) => deleteActors(doc, [MARTAT]));
  const [first] = await deletions();
  pekka.undo.undo();
  await pekka.saved();
  expect(await deletions()).toEqual([]);
  expect((await restore(first!)).json).toEqual({ restored: 0 });
  await same(before);

  await asPekka((doc) => deleteActors(doc, [MARTAT]));
  await restore((await deletions())[0]!);
  await same(before);
  pekka.undo.undo();
  await pekka.saved();
  await same(before);

  await asPekka((doc) => deleteActors(doc, [MARTAT]));
  const [again] = await deletions();
  pekka.disconnect();
  await pekka.lost();
  pekka.undo.undo();
  await restore(again!);
  pekka.connect();
  await pekka.saved();
  await same(before);
});

it('R25 leaves alone what has been written anew, and brings a flow back when its ends are there', async () => {
  const [flow] = [...readBoard(pekka.doc).flows.values()].filter(({ from }) => from === MARTAT);
  await asPekka((doc) => deleteRecords(doc, [flow!.id]));
  await asPekka((doc) => deleteActors(doc, [MARTAT]));
  const [actor, orphan] = await deletions();
  expect(orphan).toBeUndefined();
  await restore(actor!);
  const [back, ...others] = await deletions();
  expect([back?.names, others]).toEqual([[flow!.deliverable], []]);
  await pekka.saved();
  await expect.poll(() => readBoard(pekka.doc).actors.has(MARTAT)).toBe(true);
  await asPekka((doc) => editRecord(doc, 'actors', MARTAT, { name: 'Uusi nimi' }));
  await restore(back!);
  await restore(actor!);
  await expect.poll(() => readBoard(leader.doc).flows.get(flow!.id)).toEqual(flow);
  expect(readBoard(leader.doc).actors.get(MARTAT)?.name).toBe('Uusi nimi');
});

it('R24 is gone with the workshop, and forgets who has left it', async () => {
  await asPekka((doc) => addActor(doc, { name: 'Hapsenkakku', sector: 'group', x: 0, y: 0 }));
  const id = [...readBoard(pekka.doc).actors.values()].find(({ name }) => name === 'Hapsenkakku')!.id;
  await asPekka((doc) => deleteActors(doc, [id]));
  const root = `/api/workshops/${workshop.workshop.id}`;
  pekka.disconnect();
  await call(server.url, `${root}/me`, { method: 'DELETE', session: participant.session });
  expect(await deletions()).toMatchObject([{ by: null, names: ['Hapsenkakku'] }]);
  leader.disconnect();
  expect((await call(server.url, root, { method: 'DELETE', session: facilitator.session })).status).toBe(204);
  for (const file of readdirSync(server.dataDir)) {
    expect(readFileSync(path(server.dataDir, file)).includes('Hapsenkakku'), file).toBe(false);
  }
});
