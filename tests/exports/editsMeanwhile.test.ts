import { afterAll, beforeAll, expect, it } from 'vitest';
import * as Y from 'yjs';
import { addNote } from '../../shared/document/commands/addNote.ts';
import type { Joined } from '../../shared/protocol/http.ts';
import { RawSocket, syncStep2, syncUpdate } from '../fixtures/board.ts';
import { startServer, type TestServer } from '../fixtures/server.ts';
import { call, createWorkshop, join } from '../fixtures/workshop.ts';

const ACTORS = 150;
const FLOWS = 450;
/** Edits to wait for; many more in a row would be too fast for one person. */
const ENOUGH = 100;

let server: TestServer;
let board: string;
let facilitator: Joined;

/** A board of a real size: a square of cards, each with flows to its neighbours. */
function largeFile(): object {
  const side = Math.ceil(Math.sqrt(ACTORS));
  const flow = (i: number) => ({ from: `a${i % ACTORS}`, to: `a${(i + (i % 2 === 0 ? 1 : side)) % ACTORS}` });
  return {
    format: 'arvoverkko',
    version: 1,
    board: { title: 'Maakunnan verkosto', question: '', locale: 'fi' },
    actors: Array.from({ length: ACTORS }, (_, i) => ({
      ...{ id: `a${i}`, name: `Yhdistys ${i}`, sector: 'association' },
      ...{ x: (i % side) * 320, y: Math.floor(i / side) * 220 },
    })),
    flows: Array.from({ length: FLOWS }, (_, i) => ({
      ...{ id: `f${i}`, ...flow(i), nature: 'tangible', deliverable: `tilat ${i}`, stage: 'accepted', layer: 'today' },
    })),
  };
}

beforeAll(async () => {
  server = await startServer();
  const workshop = await createWorkshop(server.url);
  board = workshop.boards[0]!.id;
  facilitator = await join(server.url, workshop.links, 'facilitator');
  const { status } = await call(server.url, `/api/boards/${board}/import`, {
    body: largeFile(),
    session: facilitator.session,
  });
  expect(status).toBe(200);
}, 60_000);
afterAll(() => server.stop());

const exported = (format: string) =>
  fetch(`${server.url}/api/boards/${board}/export/${format}`, {
    headers: { authorization: `Bearer ${facilitator.session}` },
  });

it('goes on committing what others write while a large board is written to files', { timeout: 120_000 }, async () => {
  const socket = await RawSocket.open(server.url, board, { authorization: `Bearer ${facilitator.session}` });
  let writing = true;
  const files = Promise.all(['docx', 'svg'].map(exported)).finally(() => {
    writing = false;
  });
  const doc = new Y.Doc();
  // Barriers are answered from the first sync on.
  socket.send(syncStep2(Y.encodeStateAsUpdate(doc)));
  let acknowledged = 0;
  while (writing && acknowledged < ENOUGH) {
    const before = Y.encodeStateVector(doc);
    addNote(doc, { text: `Lappu ${acknowledged}`, x: 0, y: -400 });
    socket.send(syncUpdate(Y.encodeStateAsUpdate(doc, before)));
    await socket.barrier(acknowledged);
    if (writing) acknowledged += 1;
  }
  for (const file of await files) expect(file.status).toBe(200);
  // A server that wrote the files itself would answer once between two of them.
  expect(acknowledged).toBe(ENOUGH);
  socket.close();
});
