import { afterAll, beforeAll, expect, it } from 'vitest';
import { addActor } from '../../shared/document/commands/addActor.ts';
import { Frame } from '../../shared/protocol/frames.ts';
import { frame, openBoard, RawSocket } from '../fixtures/board.ts';
import { startServer, type TestServer } from '../fixtures/server.ts';
import { call, createWorkshop, join, tokenOf } from '../fixtures/workshop.ts';

let server: TestServer;

beforeAll(async () => {
  server = await startServer({ env: { LOG_LEVEL: 'warn' } });
});
afterAll(() => server.stop());

it('R38 counts and times what happens, without names, ids or tokens', async () => {
  const { workshop, links } = await createWorkshop(server.url, { title: 'Salainen kokous' });
  const joined = await join(server.url, links, 'participant', 'Aino Kanarialintu');
  const board = joined.boards[0]!.id;
  const { doc, provider, synced } = openBoard(server.url, board, joined.session);
  await synced;
  addActor(doc, { name: 'Martat', sector: 'association', x: 0, y: 0 });
  const bad = await RawSocket.open(server.url, board, { authorization: `Bearer ${joined.session}` });
  bad.send(frame(Frame.barrier, 1));
  bad.send(frame(99));
  expect(await bad.closed).toBe(4400);

  const metrics = async () => (await call(server.url, '/metrics')).text;
  const values = async () =>
    Object.fromEntries(
      (await metrics())
        .split('\n')
        .filter((line) => line !== '' && !line.startsWith('#'))
        .map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.slice(line.lastIndexOf(' ') + 1))]),
    );
  // The board that was made with the workshop is the first commit.
  await expect.poll(values).toMatchObject({
    arvoverkko_rooms: 1,
    'arvoverkko_connections{role="participant"}': 1,
    'arvoverkko_connections{role="viewer"}': 0,
    'arvoverkko_messages_total{kind="barrier"}': 1,
    'arvoverkko_messages_total{kind="other"}': 1,
    arvoverkko_queued_updates: 0,
    arvoverkko_commit_seconds_count: 2,
    'arvoverkko_commit_seconds_bucket{le="+Inf"}': 2,
    'arvoverkko_refused_total{reason="shape"}': 1,
  });
  const seen = await values();
  expect(seen['arvoverkko_messages_total{kind="sync"}']).toBeGreaterThanOrEqual(3);
  expect(seen['arvoverkko_admit_seconds_count']).toBeGreaterThanOrEqual(2);
  expect(seen['arvoverkko_event_loop_lag_seconds_count']).toBeGreaterThan(0);
  const secrets = [workshop.id, workshop.title, board, joined.participant.id, 'Aino', joined.session, 'Martat'];
  const text = await metrics();
  for (const secret of [...secrets, ...Object.values(links).map(tokenOf)]) expect(text).not.toContain(secret);
  provider.destroy();
});
