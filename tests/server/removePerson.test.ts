import { readdirSync, readFileSync } from 'node:fs';
import { join as joinPath } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { ParticipantId } from '../../shared/board/ids.ts';
import { addActor } from '../../shared/document/commands/addActor.ts';
import { representActor } from '../../shared/document/commands/representActor.ts';
import { readBoard } from '../../shared/document/readBoard.ts';
import type { Joined, WorkshopCreated } from '../../shared/protocol/http.ts';
import { RawSocket } from '../fixtures/board.ts';
import { startServer, type TestServer } from '../fixtures/server.ts';
import { call, createWorkshop, join } from '../fixtures/workshop.ts';
import { Peer } from '../sync/Peer.ts';

let server: TestServer;
let workshop: WorkshopCreated;
let board: string;
let facilitator: Joined;
let participant: Joined;
let leader: Peer;

beforeAll(async () => {
  server = await startServer({ env: { LOG_LEVEL: 'warn' } });
});
afterAll(() => server.stop());
beforeEach(async () => {
  workshop = await createWorkshop(server.url);
  board = workshop.boards[0]!.id;
  facilitator = await join(server.url, workshop.links, 'facilitator', 'Aino');
  participant = await join(server.url, workshop.links, 'participant', 'Hapsenkakku');
  leader = new Peer(server.url, board, facilitator);
  await leader.synced();
  return () => leader.close();
});

const root = () => `/api/workshops/${workshop.workshop.id}`;
const remove = (person: string, { session } = facilitator) =>
  call(server.url, `${root()}/people/${person}`, { method: 'DELETE', session });
const people = () => [...readBoard(leader.doc).people.keys()];
const filesWith = (word: string) =>
  readdirSync(server.dataDir).filter((file) => readFileSync(joinPath(server.dataDir, file)).includes(word));

it('R26 sends somebody out, takes their name from the board and the disk, and leaves what they drew', async () => {
  const { id } = participant.participant;
  const away = new Peer(server.url, board, participant);
  await away.synced();
  representActor(away.doc, { id, alias: 'Hapsenkakku' });
  addActor(away.doc, { name: 'Martat', sector: 'association', x: 0, y: 0 });
  await away.saved();
  const socket = await RawSocket.open(server.url, board, { authorization: `Bearer ${participant.session}` });
  await expect.poll(people).toEqual([id]);

  expect((await remove(id)).status).toBe(204);
  expect(await socket.closed).toBe(4401);
  await expect.poll(people).toEqual([]);
  expect([...readBoard(leader.doc).actors.values()].map(({ name }) => name)).toEqual(['Martat']);
  const again = await RawSocket.open(server.url, board, { authorization: `Bearer ${participant.session}` });
  expect(await again.closed).toBe(4401);
  expect((await call(server.url, root(), { session: participant.session })).status).toBe(401);
  expect(filesWith('Hapsenkakku')).toEqual([]);
  expect((await remove(id)).status).toBe(404);
  away.close();

  const back = await join(server.url, workshop.links, 'participant', 'Uusi');
  expect(back.participant.id).not.toBe(id);
});

it('R26 takes off somebody who was written down without a phone', async () => {
  representActor(leader.doc, { id: 'scribed' as ParticipantId, alias: 'Hapsenkukko' });
  await leader.saved();
  expect((await remove('scribed')).status).toBe(204);
  await expect.poll(people).toEqual([]);
  expect(filesWith('Hapsenkukko')).toEqual([]);
});

it('R26 is for a facilitator, of others, in this workshop', async () => {
  const other = await join(server.url, workshop.links, 'facilitator', 'Toinen');
  const elsewhere = await createWorkshop(server.url);
  const stranger = await join(server.url, elsewhere.links, 'participant', 'Vieras');
  expect((await remove(other.participant.id, participant)).status).toBe(403);
  expect((await remove(facilitator.participant.id)).status).toBe(403);
  expect((await remove(stranger.participant.id)).status).toBe(404);
  expect((await remove('no%20id')).status).toBe(404);
  const path = `/api/workshops/${elsewhere.workshop.id}`;
  expect((await call(server.url, path, { session: stranger.session })).status).toBe(200);
  expect((await remove(other.participant.id)).status).toBe(204);
});
