import { afterAll, beforeAll, expect, it } from 'vitest';
import { findings } from '../../shared/analysis/findings.ts';
import { readBoard } from '../../shared/document/readBoard.ts';
import type { Joined, WorkshopCreated } from '../../shared/protocol/http.ts';
import { startServer, type TestServer } from '../fixtures/server.ts';
import { call, createWorkshop, join } from '../fixtures/workshop.ts';
import { Peer } from '../sync/Peer.ts';

let server: TestServer;
let workshop: WorkshopCreated;
let path: string;
let viewer: Joined;

beforeAll(async () => {
  server = await startServer();
  workshop = await createWorkshop(server.url, { template: 'mallu-auto' });
  path = `/api/boards/${workshop.boards[0]!.id}/analysis`;
  viewer = await join(server.url, workshop.links, 'viewer');
});
afterAll(() => server.stop());

const ask = (query = '', session: string | undefined = viewer.session) =>
  call(server.url, `${path}${query}`, session === undefined ? {} : { session });

it('tells whoever may read the board what a device finds in the same board', async () => {
  const peer = new Peer(server.url, workshop.boards[0]!.id, viewer);
  await peer.synced();
  const board = readBoard(peer.doc);
  peer.close();
  const { status, json } = await ask();
  expect(status).toBe(200);
  expect(json).toEqual(findings(board));
  expect(json.counts).toMatchObject({ actors: board.actors.size, flows: board.flows.size });
  for (const layer of ['today', 'potential'] as const) {
    expect((await ask(`?layer=${layer}`)).json).toEqual(findings(board, { layer }));
  }
});

it('refuses a layer that is none, and a query that is not known', async () => {
  for (const query of ['?layer=tomorrow', '?layer=', '?stage=agreed']) {
    const { status, json } = await ask(query);
    expect(status).toBe(400);
    expect(json.error).toMatchObject({ code: 'invalidQuery', issues: [expect.any(Object)] });
  }
});

it('is for those in the workshop', async () => {
  const elsewhere = await createWorkshop(server.url);
  const stranger = await join(server.url, elsewhere.links, 'facilitator');
  expect((await call(server.url, path)).status).toBe(401);
  expect((await ask('', stranger.session)).status).toBe(403);
  const missing = await call(server.url, '/api/boards/none/analysis', { session: viewer.session });
  expect(missing.status).toBe(404);
  expect(missing.json.error.code).toBe('notFound');
});
