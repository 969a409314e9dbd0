import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as prng from 'lib0/prng';
import { afterAll, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { Room } from '../../server/rooms/Room.ts';
import type { Tip } from '../../server/rooms/Tip.ts';
import { openSqlite } from '../../server/storage/sqlite.ts';
import { sqliteBoardLog } from '../../server/storage/sqliteBoardLog.ts';
import { sqliteWorkshops } from '../../server/storage/sqliteWorkshops.ts';
import type { ParticipantId } from '../../shared/board/ids.ts';
import type { Author } from '../../shared/document/admit.ts';
import { addActor } from '../../shared/document/commands/addActor.ts';
import { connectActors } from '../../shared/document/commands/connectActors.ts';
import { deleteActors } from '../../shared/document/commands/deleteActors.ts';
import { editRecord } from '../../shared/document/commands/editRecord.ts';
import { openRoots } from '../../shared/document/layout.ts';
import { readBoard } from '../../shared/document/readBoard.ts';
import { alone, seeds } from '../fixtures/seeds.ts';
import { replayLog } from '../sync/replayLog.ts';
import { expectSameState } from '../sync/sameState.ts';

const MUTANTS = 1000;
const honest: Author = { participant: 'rehti' as ParticipantId, role: 'participant' };
const hostile: Author = { participant: 'ilkea' as ParticipantId, role: 'participant' };
const totals = { mutants: 0, letIn: 0 };

afterAll(() =>
  console.log(`mutants: ${totals.mutants}, of which ${totals.letIn} were sound enough to be let in or changed nothing`),
);

/** A room on a database of its own, and one who works in it. */
async function newRoom() {
  const dataDir = mkdtempSync(join(tmpdir(), 'arvoverkko-'));
  const db = openSqlite(dataDir);
  await sqliteWorkshops(db).create(
    { id: 'w', title: 'W', locale: 'fi', createdAt: '2026-11-22T12:00:00.000Z', retainUntil: '2027-11-22' },
    [{ id: 'b', title: 'B' }],
    { facilitator: 'f', participant: 'p', viewer: 'v' },
  );
  const nothing = () => {};
  const fail = (error: unknown) => {
    throw error;
  };
  const room = await Room.open('b', sqliteBoardLog(db), {
    changing: nothing,
    judged: nothing,
    committed: nothing,
    title: nothing,
    deleted: async () => {},
    dead: fail,
  });
  const doc = new Y.Doc();
  openRoots(doc);
  const ear = { update: (update: Uint8Array) => Y.applyUpdate(doc, update, room) };
  room.withTip((tip) =>
    room.subscribe(tip, ear, Y.encodeStateVector(doc), (missing) => Y.applyUpdate(doc, missing, room)),
  );
  doc.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin !== room) room.withTip((tip) => expect(room.receive(tip, update, honest, ear)).toBeNull());
  });
  return { room, doc, db, dataDir };
}

const tipOf = (room: Room): Promise<Tip> => new Promise((resolve, reject) => room.withTip(resolve, reject));

/** What people do, so that mutants are of every kind of update. */
function work(doc: Y.Doc, random: prng.PRNG): void {
  const actors = [...readBoard(doc).actors.keys()].sort();
  const dice = prng.int32(random, 1, 10);
  const name = prng.word(random, 3, 12);
  if (actors.length < 2 || dice <= 3) addActor(doc, { name, sector: 'group', x: prng.int32(random, -99, 99), y: 0 });
  else if (dice <= 5) {
    const [from, to] = [prng.oneOf(random, actors), prng.oneOf(random, actors)];
    connectActors(doc, { from, to, nature: 'tangible', deliverable: name });
  } else if (dice <= 8) editRecord(doc, 'actors', prng.oneOf(random, actors), { description: name, name });
  else if (actors.length > 5) deleteActors(doc, [prng.oneOf(random, actors)]);
}

/** An update with a few bytes changed, lost, repeated or made up. */
function mutate(update: Uint8Array, random: prng.PRNG): Uint8Array {
  let bytes = [...update];
  for (let times = prng.int32(random, 1, 4); times > 0; times -= 1) {
    const at = prng.int32(random, 0, Math.max(0, bytes.length - 1));
    const dice = prng.int32(random, 1, 6);
    if (dice <= 2) bytes[at] = prng.int32(random, 0, 255);
    else if (dice === 3) bytes[at] = (bytes[at] ?? 0) ^ (1 << prng.int32(random, 0, 7));
    else if (dice === 4) bytes = bytes.slice(0, at);
    else if (dice === 5) bytes.splice(at, 0, ...bytes.slice(at, at + prng.int32(random, 1, 20)));
    else bytes.splice(at, prng.int32(random, 1, 8), ...Array.from({ length: 5 }, () => prng.int32(random, 0, 255)));
  }
  return Uint8Array.from(bytes);
}

describe('R3 updates that nobody wrote', () => {
  it.for(seeds(10, 1000))(
    'leave the log, the tip and who is honest with the same board: seed %i',
    { timeout: 120_000 },
    async (seed, { onTestFailed }) => {
      onTestFailed(() => console.error(alone(seed, 'tests/attacks/mutants.test.ts')));
      const random = prng.create(seed);
      const { room, doc, db, dataDir } = await newRoom();
      doc.clientID = seed;
      const hostileDoc = new Y.Doc();
      openRoots(hostileDoc);
      for (let done = 0; done < MUTANTS; done += 1) {
        if (done % 10 === 0) work(doc, random);
        const known = await tipOf(room);
        Y.applyUpdate(hostileDoc, Y.encodeStateAsUpdate(known.doc, Y.encodeStateVector(hostileDoc)));
        const draft = new Y.Doc();
        openRoots(draft);
        draft.clientID = 1_000_000 + done;
        Y.applyUpdate(draft, Y.encodeStateAsUpdate(hostileDoc));
        const before = Y.encodeStateVector(draft);
        work(draft, random);
        const mutant = mutate(Y.encodeStateAsUpdate(draft, before), random);
        const refusal = room.receive(await tipOf(room), mutant, hostile, { update: () => {} });
        totals.mutants += 1;
        if (!refusal) totals.letIn += 1;
      }
      await room.settled();
      const tip = await tipOf(room);
      expect([tip.doc.store.pendingStructs, tip.doc.store.pendingDs]).toEqual([null, null]);
      expectSameState({ log: await replayLog(dataDir, 'b'), tip: tip.doc, honest: doc });
      room.close();
      db.close();
    },
  );
});
