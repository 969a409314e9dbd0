import { join } from 'node:path';
import * as decoding from 'lib0/decoding';
import Database from 'libsql';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { encodeAwarenessUpdate } from 'y-protocols/awareness';
import * as Y from 'yjs';
import { addActor } from '../../shared/document/commands/addActor.ts';
import { readBoard } from '../../shared/document/readBoard.ts';
import { Frame, MAX_PRESENCE_BYTES } from '../../shared/protocol/frames.ts';
import type { Joined, WorkshopCreated } from '../../shared/protocol/http.ts';
import { type BoardClient, frame, openBoard, RawSocket, syncStep2, syncUpdate } from '../fixtures/board.ts';
import { startServer, type TestServer } from '../fixtures/server.ts';
import { call, createWorkshop, join as joinWorkshop } from '../fixtures/workshop.ts';

let server: TestServer;
let workshop: WorkshopCreated;
let board: string;
let ada: Joined;
let bo: Joined;

beforeAll(async () => {
  server = await startServer({ env: { LOG_LEVEL: 'warn' } });
});
afterAll(() => server.stop());
beforeEach(async () => {
  workshop = await createWorkshop(server.url);
  board = workshop.boards[0]!.id;
  ada = await joinWorkshop(server.url, workshop.links, 'facilitator', 'Ada');
  bo = await joinWorkshop(server.url, workshop.links, 'participant', 'Bo');
});

const raw = (joined: Joined) => RawSocket.open(server.url, board, { authorization: `Bearer ${joined.session}` });

const actorUpdate = (name: string): Uint8Array => {
  const doc = new Y.Doc();
  addActor(doc, { name, sector: 'group', x: 0, y: 0 });
  return Y.encodeStateAsUpdate(doc);
};

async function namesOnBoard(): Promise<string[]> {
  const { json } = await call(server.url, `/api/boards/${board}/export/json`, { session: ada.session });
  return json.actors.map(({ name }: { name: string }) => name).sort();
}

describe('the handshake', () => {
  it('R11 speaks first, with what the server has', async () => {
    const socket = await raw(ada);
    const first = await socket.next(() => true);
    expect([...first.subarray(0, 2)]).toEqual([Frame.sync, 0]);
    socket.close();
  });

  it('R9 R11 drops updates before the first sync, and answers no barrier until that has come', async () => {
    const socket = await raw(bo);
    socket.send(syncUpdate(actorUpdate('Liian aikaisin')));
    socket.send(frame(Frame.barrier, 1));
    socket.send(syncStep2(actorUpdate('Ensin')));
    await socket.barrier(2);
    expect(await namesOnBoard()).toEqual(['Ensin']);
    socket.close();
  });

  it('R9 answers a barrier with its own number when everything before it is committed', async () => {
    const socket = await raw(bo);
    socket.send(syncStep2(actorUpdate('A')));
    for (const [index, name] of ['B', 'C', 'D'].entries()) {
      socket.send(syncUpdate(actorUpdate(name)));
      await socket.barrier(1000 + index);
    }
    await server.kill9();
    server = await startServer({ dataDir: server.dataDir, env: { LOG_LEVEL: 'warn' } });
    expect(await namesOnBoard()).toEqual(['A', 'B', 'C', 'D']);
  });

  it('lets stock clients find each other, also after the server was killed', async () => {
    const one = openBoard(server.url, board, ada.session);
    const two = openBoard(server.url, board, bo.session);
    await Promise.all([one.synced, two.synced]);
    addActor(one.doc, { name: 'Ennen', sector: 'group', x: 0, y: 0 });
    const { port, dataDir } = server;
    await server.kill9();
    addActor(two.doc, { name: 'Poissa', sector: 'group', x: 0, y: 0 });
    server = await startServer({ dataDir, env: { PORT: String(port), LOG_LEVEL: 'warn' } });
    for (const { doc } of [one, two]) {
      await expect
        .poll(() => [...readBoard(doc).actors.values()].map(({ name }) => name).sort(), { timeout: 20_000 })
        .toEqual(['Ennen', 'Poissa']);
    }
    one.provider.destroy();
    two.provider.destroy();
  });
});

describe('a storage that does not answer', () => {
  it('R10 sends everybody away to come again, and has what they wrote when it answers again', async () => {
    const writing = openBoard(server.url, board, ada.session);
    const silent = await raw(bo);
    await writing.synced;
    const away = new Promise((resolve) => {
      writing.provider.once('connection-close', (event: CloseEvent | null) => resolve(event?.code));
    });
    const other = new Database(join(server.dataDir, 'arvoverkko.sqlite'));
    other.exec('BEGIN IMMEDIATE');
    addActor(writing.doc, { name: 'Sitkeä', sector: 'group', x: 0, y: 0 });
    expect([await away, await silent.closed]).toEqual([4503, 4503]);
    other.exec('ROLLBACK');
    other.close();
    await expect.poll(namesOnBoard, { timeout: 20_000 }).toEqual(['Sitkeä']);
    writing.provider.destroy();
  });
});

describe('limits', () => {
  it('R12 sends away who sends too much, and only them', async () => {
    const calm = await raw(ada);
    const hasty = await raw(bo);
    calm.send(syncStep2(actorUpdate('Rauhallinen')));
    for (let index = 0; index < 20_000; index += 1) hasty.send(frame(Frame.queryAwareness));
    expect(await hasty.closed).toBe(4529);
    await calm.barrier(1);
    calm.close();
  });

  it('R12 sends away who reads too slowly', async () => {
    const slow = await raw(bo);
    slow.send(frame(Frame.sync, 0, Y.encodeStateVector(new Y.Doc())));
    slow.send(syncStep2(Y.encodeStateAsUpdate(new Y.Doc())));
    await slow.barrier(1);
    slow.pause();
    for (let person = 0; person < 4; person += 1) {
      const writer = await raw(await joinWorkshop(server.url, workshop.links, 'participant'));
      const doc = new Y.Doc();
      addActor(doc, { name: 'Alku', sector: 'group', x: 0, y: 0 });
      writer.send(syncStep2(Y.encodeStateAsUpdate(doc)));
      for (let round = 0; round < 10; round += 1) {
        const before = Y.encodeStateVector(doc);
        doc.transact(() => {
          for (let index = 0; index < 60; index += 1) {
            const note = new Y.Map<unknown>(Object.entries({ text: new Y.Text('x'.repeat(15_000)), x: 0, y: 0 }));
            // Each person's own: of two who set the same one, the room keeps and tells but one.
            doc.getMap('notes').set(`n${person}-${index}`, note);
          }
        });
        writer.send(syncUpdate(Y.encodeStateAsUpdate(doc, before)));
      }
      await writer.barrier(1);
      writer.close();
    }
    slow.resume();
    expect(await slow.closed).toBe(4508);
  });
});

describe('presence', () => {
  const statesSeenBy = ({ provider }: BoardClient) =>
    [...provider.awareness.getStates()]
      .filter(([client]) => client !== provider.doc.clientID)
      .map(([, state]) => state);

  const entry = (client: number, clock: number, state: unknown): Uint8Array => {
    const awareness = { states: new Map([[client, state]]), meta: new Map([[client, { clock, lastUpdated: 0 }]]) };
    return frame(Frame.awareness, encodeAwarenessUpdate(awareness as never, [client]));
  };

  it('R15 shows who is here, and lets nobody pass as another', async () => {
    const one = openBoard(server.url, board, ada.session);
    await one.synced;
    one.provider.awareness.setLocalState({ participant: { id: 'pomo', role: 'facilitator' }, view: 'map' });
    const two = openBoard(server.url, board, bo.session);
    two.provider.awareness.setLocalState({
      participant: { id: ada.participant.id, role: 'facilitator' },
      view: 'list',
    });
    const shown = (joined: Joined, view: string) => ({
      participant: { id: joined.participant.id, role: joined.role },
      view,
    });
    await expect.poll(() => statesSeenBy(two)).toEqual([shown(ada, 'map')]);
    await expect.poll(() => statesSeenBy(one)).toEqual([shown(bo, 'list')]);
    two.provider.destroy();
    await expect.poll(() => statesSeenBy(one)).toEqual([]);
    one.provider.destroy();
  });

  it('R14 R16 passes over what is not its own, too large, or not an object', async () => {
    const watching = openBoard(server.url, board, ada.session);
    await watching.synced;
    watching.provider.awareness.setLocalState({ view: 'map' });
    const socket = await raw(bo);
    const own = 77;
    socket.send(entry(own, 1, { n: 1 }));
    await expect.poll(() => watching.provider.awareness.getStates().get(own)).toMatchObject({ n: 1 });
    socket.send(entry(watching.doc.clientID, 99, { n: 'stolen' }));
    socket.send(entry(78, 1, { n: 'second' }));
    socket.send(entry(own, 2, { n: 'x'.repeat(MAX_PRESENCE_BYTES) }));
    for (const state of [[1], 'text', 5]) socket.send(entry(own, 3, state));
    socket.send(frame(Frame.awareness, Uint8Array.from([1, own, 4, 1, 123])));
    socket.send(syncStep2(Y.encodeStateAsUpdate(new Y.Doc())));
    await socket.barrier(1);
    socket.send(entry(own, 5, { n: 2 }));
    await expect.poll(() => watching.provider.awareness.getStates().get(own)).toMatchObject({ n: 2 });
    expect([...watching.provider.awareness.getStates().keys()].sort()).toEqual([watching.doc.clientID, own].sort());
    expect(watching.provider.awareness.getLocalState()).toEqual({ view: 'map' });
    socket.close();
    watching.provider.destroy();
  });

  it('R17 tells a newcomer, and whoever asks, who is here, but never what they said themselves', async () => {
    const one = await raw(ada);
    one.send(entry(1, 1, { here: 'one' }));
    const two = await raw(bo);
    two.send(entry(2, 1, { here: 'two' }));
    const clientsIn = (data: Uint8Array): number[] => {
      const decoder = decoding.createDecoder(data);
      decoding.readVarUint(decoder);
      const update = decoding.createDecoder(decoding.readVarUint8Array(decoder));
      return Array.from({ length: decoding.readVarUint(update) }, () => {
        const client = decoding.readVarUint(update);
        decoding.readVarUint(update);
        decoding.readVarString(update);
        return client;
      });
    };
    const awareness = (decoder: decoding.Decoder) => decoding.readVarUint(decoder) === Frame.awareness;
    expect(clientsIn(await one.next(awareness))).toEqual([2]);
    one.send(frame(Frame.queryAwareness));
    expect(clientsIn(await one.next(awareness))).toEqual([2]);
    const three = await raw(bo);
    expect(clientsIn(await three.next(awareness)).sort()).toEqual([1, 2]);
    for (const socket of [one, two, three]) socket.close();
  });

  it('R17 is newer after a reconnection than anything said before', async () => {
    const watching = openBoard(server.url, board, ada.session);
    await watching.synced;
    for (const round of ['first', 'second']) {
      const socket = await raw(bo);
      socket.send(entry(5, 1, { round }));
      await expect.poll(() => watching.provider.awareness.getStates().get(5)).toMatchObject({ round });
      socket.close();
      await expect.poll(() => watching.provider.awareness.getStates().has(5)).toBe(false);
    }
    watching.provider.destroy();
  });
});
