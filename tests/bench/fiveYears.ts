import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as prng from 'lib0/prng';
import * as Y from 'yjs';
import { rewriteOutgrown } from '../../server/rooms/rewriteOutgrown.ts';
import { Tip } from '../../server/rooms/Tip.ts';
import type { BoardLog } from '../../server/storage/BoardLog.ts';
import { openSqlite } from '../../server/storage/sqlite.ts';
import { sqliteBoardLog } from '../../server/storage/sqliteBoardLog.ts';
import { sqliteWorkshops } from '../../server/storage/sqliteWorkshops.ts';
import { SECTORS } from '../../shared/board/actor.ts';
import type { ActorId, FlowId, ParticipantId } from '../../shared/board/ids.ts';
import { addActor } from '../../shared/document/commands/addActor.ts';
import { connectActors } from '../../shared/document/commands/connectActors.ts';
import { createBoard } from '../../shared/document/commands/createBoard.ts';
import { deleteActors } from '../../shared/document/commands/deleteActors.ts';
import { deleteRecords } from '../../shared/document/commands/deleteRecords.ts';
import { editRecord } from '../../shared/document/commands/editRecord.ts';
import { moveRecords } from '../../shared/document/commands/moveRecords.ts';
import { freshDocument } from '../../shared/document/freshDocument.ts';
import { openRoots, recordsRoot } from '../../shared/document/layout.ts';
import { readBoard } from '../../shared/document/readBoard.ts';

/*
 * A board as five years leave it: written by its commands in sessions of a client id each, logged, and compacted as rooms
 * are. Prints what it takes to load, and how large it is beside a fresh copy of its content, before it is written anew and
 * after. Fails where that is more than is promised.
 */

const { values } = parseArgs({
  options: {
    sessions: { type: 'string', default: '20000' },
    edits: { type: 'string', default: '1000000' },
    seed: { type: 'string', default: '1' },
  },
});
const SESSIONS = Number(values.sessions);
const EDITS_EACH = Math.round(Number(values.edits) / SESSIONS);
const PEOPLE = 300;
const ACTORS = 60;
const FLOWS = 180;
/** What people write in a field before they begin it anew, in characters. */
const TEXT_LENGTH = 300;
/** A room in which so many sessions met closes, and is compacted. */
const SESSIONS_OF_A_ROOM = 100;
const MAX_LOAD_MS = 2000;
const MAX_GROWTH = 3;

const random = prng.create(Number(values.seed));
const chance = (probability: number): boolean => prng.real53(random) < probability;
const place = () => ({ x: prng.int32(random, -2000, 2000), y: prng.int32(random, -2000, 2000) });

/** The board as its writers see it, so that what is there need not be read at every edit. */
class Writers {
  readonly doc = new Y.Doc();
  #actors: ActorId[] = [];
  #flows: { id: FlowId; from: ActorId; to: ActorId }[] = [];
  /** where the text is that somebody is in the middle of writing */
  #caret: { text: Y.Text; at: number; left: number } | null = null;

  constructor() {
    openRoots(this.doc);
    createBoard(this.doc, { title: 'Kylän verkko', question: '', locale: 'fi' });
  }

  beginSession(): void {
    this.doc.clientID = prng.uint32(random, 0, 2 ** 32 - 1);
    this.#caret = null;
  }

  edit(): void {
    if (this.#caret) this.#writeOn(this.#caret);
    else if (this.#actors.length < 2 || (this.#actors.length < ACTORS && chance(0.02))) this.#addActor();
    else this.#editActor(prng.oneOf(random, this.#actors));
  }

  #editActor(actor: ActorId): void {
    const what = prng.real53(random);
    if (what < 0.04) this.#beginWriting(actor);
    else if (what < 0.6) moveRecords(this.doc, [{ root: 'actors', id: actor, ...place() }]);
    else if (what < 0.75) {
      editRecord(this.doc, 'actors', actor, { name: prng.word(random, 4, 20), area: prng.word(random, 4, 12) });
    } else if (what < 0.755) this.#deleteActor(actor);
    else if (what < 0.87) this.#connect(actor);
    else this.#changeFlow();
  }

  #addActor(): void {
    const sector = prng.oneOf(random, [...SECTORS]);
    this.#actors.push(addActor(this.doc, { name: prng.word(random, 4, 20), sector, ...place() }));
  }

  #deleteActor(actor: ActorId): void {
    deleteActors(this.doc, [actor]);
    this.#actors = this.#actors.filter((id) => id !== actor);
    this.#flows = this.#flows.filter(({ from, to }) => from !== actor && to !== actor);
  }

  #connect(from: ActorId): void {
    const to = prng.oneOf(random, this.#actors);
    const id = connectActors(this.doc, { from, to, nature: 'tangible', deliverable: prng.word(random, 4, 20) });
    this.#flows.push({ id, from, to });
    if (this.#flows.length > FLOWS) deleteRecords(this.doc, [this.#flows.shift()!.id]);
  }

  #changeFlow(): void {
    if (this.#flows.length === 0) return;
    const { id } = prng.oneOf(random, this.#flows);
    const layer = prng.oneOf(random, ['today', 'potential'] as const);
    editRecord(this.doc, 'flows', id, { deliverable: prng.word(random, 4, 20), layer });
  }

  /** Somewhere in a text, or in place of one that has become long. */
  #beginWriting(actor: ActorId): void {
    const field = prng.oneOf(random, ['description', 'activities', 'audience', 'strengths']);
    const text = recordsRoot(this.doc, 'actors').get(actor)?.get(field) as Y.Text;
    if (text.length > TEXT_LENGTH) text.delete(0, text.length);
    this.#caret = { text, at: prng.int32(random, 0, text.length), left: prng.int32(random, 5, 30) };
  }

  #writeOn(caret: { text: Y.Text; at: number; left: number }): void {
    const word = `${prng.word(random, 1, 8)} `;
    caret.text.insert(caret.at, word);
    caret.at += word.length;
    caret.left -= 1;
    if (caret.left === 0) this.#caret = null;
  }
}

async function fiveYears(log: BoardLog): Promise<void> {
  const writers = new Writers();
  const { doc } = writers;
  let updates = [Y.encodeStateAsUpdate(doc)];
  doc.on('update', (update: Uint8Array) => updates.push(update));
  for (let session = 0; session < SESSIONS; session += SESSIONS_OF_A_ROOM) {
    const owners = new Map<number, ParticipantId>();
    // One transaction, since Yjs looks at every client there ever was at each.
    doc.transact(() => {
      for (let one = session; one < Math.min(SESSIONS, session + SESSIONS_OF_A_ROOM); one += 1) {
        writers.beginSession();
        for (let count = 0; count < EDITS_EACH; count += 1) writers.edit();
        owners.set(doc.clientID, `person-${prng.int32(random, 1, PEOPLE)}` as ParticipantId);
      }
    });
    const head = await log.append('b', updates, owners);
    updates = [];
    await log.snapshot('b', head, Y.encodeStateAsUpdate(doc));
  }
}

/** In CPU milliseconds: what else the machine does is not the board's. */
async function timed<T>(work: () => Promise<T>): Promise<{ ms: number; result: T }> {
  const start = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(start);
  return { ms: Math.round((user + system) / 1000), result };
}

/** Loads the board as a room does, its owners and epochs too, and tells how large it is. */
async function measure(log: BoardLog) {
  const { ms, result } = await timed(async () => {
    await log.owners('b');
    await log.epochs('b');
    return Tip.load('b', log);
  });
  const bytes = Y.encodeStateAsUpdate(result.doc).length;
  const fresh = Y.encodeStateAsUpdate(freshDocument(readBoard(result.doc), 1)).length;
  const clients = Y.decodeStateVector(Y.encodeStateVector(result.doc)).size;
  return { ms, bytes, clients, growth: bytes / fresh, ok: ms < MAX_LOAD_MS };
}

const print = (state: string, { ms, bytes, clients, growth }: Awaited<ReturnType<typeof measure>>): void =>
  console.log(`${state}: loads in ${ms} ms, ${bytes} bytes of ${clients} clients, ${growth.toFixed(2)} × a fresh copy`);

const directory = mkdtempSync(join(tmpdir(), 'arvoverkko-'));
const db = openSqlite(directory);
await sqliteWorkshops(db).create(
  { id: 'w', title: 'W', locale: 'fi', createdAt: '2026-11-21T12:00:00.000Z', retainUntil: '2031-11-21' },
  [{ id: 'b', title: 'B' }],
  { facilitator: 'f', participant: 'p', viewer: 'v' },
);
const log = sqliteBoardLog(db);
const started = performance.now();
await fiveYears(log);
const made = performance.now() - started;
console.log(
  `${SESSIONS} sessions, ${SESSIONS * EDITS_EACH} edits, seed ${values.seed}: made in ${Math.round(made / 1000)} s`,
);
const before = await measure(log);
print('as the years left it', before);
const { ms: rewriting, result: isAnew } = await timed(() => rewriteOutgrown('b', log));
console.log(isAnew ? `written anew in ${rewriting} ms` : 'not written anew');
const after = await measure(log);
print('now', after);
db.close();
rmSync(directory, { recursive: true });
const kept = before.ok && after.ok && after.growth <= MAX_GROWTH;
console.log(kept ? 'as promised' : `more than ${MAX_LOAD_MS} ms, or more than ${MAX_GROWTH} × a fresh copy`);
process.exitCode = kept ? 0 : 1;
