import * as decoding from 'lib0/decoding';
import { afterAll, beforeAll, expect, it } from 'vitest';
import * as Y from 'yjs';
import { recordsRoot } from '../../shared/document/layout.ts';
import { Frame } from '../../shared/protocol/frames.ts';
import { NO_UPDATE } from '../fixtures/BoardWriter.ts';
import { frame, RawSocket, syncStep2 } from '../fixtures/board.ts';
import { startServer, type TestServer } from '../fixtures/server.ts';
import { call, createWorkshop, join } from '../fixtures/workshop.ts';

const PEOPLE = 200;
const ACTORS = 1000;

let server: TestServer;

beforeAll(async () => {
  server = await startServer({ env: { LOG_LEVEL: 'warn' } });
});
afterAll(() => server.stop());

it('R37 lets 200 people in at once, from one address, to a board of 1,000 actors and 3,000 flows', {
  timeout: 120_000,
}, async () => {
  const { links } = await createWorkshop(server.url);
  const facilitator = await join(server.url, links, 'facilitator');
  const board = facilitator.boards[0]!.id;
  const body = {
    format: 'arvoverkko',
    version: 1,
    board: { title: 'Suuri', question: '', locale: 'fi' },
    actors: Array.from({ length: ACTORS }, (_, i) => ({
      id: `a${i}`,
      name: `Toimija ${i}`,
      sector: 'group',
      x: i,
      y: i,
    })),
    flows: Array.from({ length: 3 * ACTORS }, (_, i) => ({
      id: `f${i}`,
      from: `a${i % ACTORS}`,
      to: `a${(i * 7 + 1) % ACTORS}`,
      nature: 'tangible',
      deliverable: 'tilat',
      stage: 'proposed',
      layer: 'today',
    })),
  };
  const { status } = await call(server.url, `/api/boards/${board}/import`, { body, session: facilitator.session });
  expect(status).toBe(200);

  const start = performance.now();
  const everybody = await Promise.all(
    Array.from({ length: PEOPLE }, async (_, index) => {
      const { session } = await join(server.url, links, 'participant', `P${index}`);
      const socket = await RawSocket.open(server.url, board, { authorization: `Bearer ${session}` });
      socket.send(frame(Frame.sync, 0, Y.encodeStateVector(new Y.Doc())));
      socket.send(syncStep2(NO_UPDATE));
      const reply = await socket.next(isSyncStep2);
      await socket.barrier(1);
      return { socket, reply };
    }),
  );
  console.log(`${PEOPLE} people joined in ${Math.round(performance.now() - start)} ms`);

  const whole = Buffer.from(everybody[0]!.reply);
  const doc = new Y.Doc();
  Y.applyUpdate(doc, contentOf(whole));
  expect(recordsRoot(doc, 'actors').size).toBe(ACTORS);
  expect(everybody.filter(({ reply }) => whole.equals(reply))).toHaveLength(PEOPLE);
  for (const { socket } of everybody) socket.close();
});

const isSyncStep2 = (decoder: decoding.Decoder): boolean =>
  decoding.readVarUint(decoder) === Frame.sync && decoding.readVarUint(decoder) === 1;

function contentOf(reply: Uint8Array): Uint8Array {
  const decoder = decoding.createDecoder(reply);
  isSyncStep2(decoder);
  return decoding.readVarUint8Array(decoder);
}
