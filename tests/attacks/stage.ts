import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import * as Y from 'yjs';
import { addActor } from '../../shared/document/commands/addActor.ts';
import { readBoard } from '../../shared/document/readBoard.ts';
import type { AccessRole, Joined, WorkshopCreated } from '../../shared/protocol/http.ts';
import { RawSocket } from '../fixtures/board.ts';
import { startServer, type TestServer } from '../fixtures/server.ts';
import { createWorkshop, join } from '../fixtures/workshop.ts';
import { Peer } from '../sync/Peer.ts';
import { replayLog } from '../sync/replayLog.ts';
import { expectSameState } from '../sync/sameState.ts';

/** A board with two honest people on it, and whoever attacks it. */
export interface Stage {
  server: TestServer;
  workshop: WorkshopCreated;
  board: string;
  honest: Peer;
  watcher: Peer;
}

/**
 * Sets the stage for each test of a file. After each, whatever was tried: the process lives, both honest people are still
 * connected and see what the other writes, and the log replays to what they see.
 */
export function stage(): Stage {
  const here = {} as Stage;
  beforeAll(async () => {
    here.server = await startServer({ env: { LOG_LEVEL: 'debug' } });
  });
  afterAll(() => here.server.stop());
  beforeEach(async () => {
    const { server } = here;
    here.workshop = await createWorkshop(server.url);
    here.board = here.workshop.boards[0]!.id;
    const [aino, pekka] = [await newcomer(here, 'facilitator'), await newcomer(here)];
    here.honest = new Peer(server.url, here.board, aino);
    here.watcher = new Peer(server.url, here.board, pekka);
    addActor(here.honest.doc, actor('Martat'));
    await here.honest.saved();
    await here.watcher.saved();
  });
  afterEach(async () => {
    const { server, board, honest, watcher } = here;
    expect(server.process.exitCode).toBeNull();
    addActor(honest.doc, actor('Kunta'));
    await honest.saved();
    addActor(watcher.doc, actor('Seura'));
    await watcher.saved();
    await honest.saved();
    expect(namesOn(honest.doc)).toEqual(expect.arrayContaining(['Kunta', 'Martat', 'Seura']));
    expect([honest.connections, watcher.connections], 'who is honest is never sent away').toEqual([1, 1]);
    expectSameState({ log: await replayLog(server.dataDir, board), honest: honest.doc, watcher: watcher.doc });
    honest.close();
    watcher.close();
  });
  return here;
}

export const actor = (name: string) => ({ name, sector: 'association' as const, x: 0, y: 0 });

export const namesOn = (doc: Y.Doc): string[] => [...readBoard(doc).actors.values()].map(({ name }) => name).sort();

/** Somebody who has just joined, so that no earlier attack counts against them. */
export const newcomer = ({ server, workshop }: Stage, role: AccessRole = 'participant'): Promise<Joined> =>
  join(server.url, workshop.links, role);

export const socketOf = ({ server, board }: Stage, { session }: Joined): Promise<RawSocket> =>
  RawSocket.open(server.url, board, { authorization: `Bearer ${session}` });

/** A socket of a newcomer. */
export const attacker = async (here: Stage, role: AccessRole = 'participant'): Promise<RawSocket> =>
  socketOf(here, await newcomer(here, role));

/** The update that a change makes on top of what the honest see, written as the given client. */
export function updateOn({ honest }: Stage, change: (doc: Y.Doc) => void, client?: number): Uint8Array {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(honest.doc));
  if (client !== undefined) doc.clientID = client;
  const before = Y.encodeStateVector(doc);
  change(doc);
  return Y.encodeStateAsUpdate(doc, before);
}
