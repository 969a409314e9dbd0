import * as prng from 'lib0/prng';
import { afterAll, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { openSqlite } from '../../server/storage/sqlite.ts';
import type { Board } from '../../shared/board/board.ts';
import type { ActorId } from '../../shared/board/ids.ts';
import { addActor } from '../../shared/document/commands/addActor.ts';
import { deleteActors } from '../../shared/document/commands/deleteActors.ts';
import { editRecord } from '../../shared/document/commands/editRecord.ts';
import { readBoard } from '../../shared/document/readBoard.ts';
import { startServer } from '../fixtures/server.ts';
import { createWorkshop, join } from '../fixtures/workshop.ts';
import { Peer } from './Peer.ts';
import { replayLog } from './replayLog.ts';
import { expectSameState, holdsAllOf } from './sameState.ts';

const WRITERS = 3;
const { TRIAL } = process.env;
const trials = TRIAL === undefined ? Array.from({ length: 30 }, (_, index) => index + 1) : [Number(TRIAL)];
const totals = { edits: 0, acknowledged: 0, unanswered: 0 };

afterAll(() => {
  console.log(
    `crash: ${trials.length} trials of kill -9, ${totals.edits} edits, ${totals.acknowledged} acknowledged edits checked, ` +
      `${totals.unanswered} still on their way when the server died`,
  );
});

interface Edit {
  acknowledged: boolean;
  /** taken back by a later edit, which may have arrived too */
  withdrawn: boolean;
  showsIn(board: Board): boolean;
}

/** Somebody who writes, and remembers what the server has said to be committed. */
class Writer {
  readonly peer: Peer;
  readonly edits: Edit[] = [];
  /** everything that was in this writer's document when the last answered barrier was asked for */
  acknowledgedState: Uint8Array;
  readonly #name: string;
  readonly #shared: ActorId;
  readonly #own = new Map<ActorId, Edit>();

  constructor(name: string, peer: Peer, shared: ActorId) {
    this.#name = name;
    this.peer = peer;
    this.#shared = shared;
    this.acknowledgedState = Y.encodeStateAsUpdate(peer.doc);
  }

  edit(random: prng.PRNG): void {
    const dice = prng.int32(random, 1, 10);
    if (dice <= 2 && this.#own.size > 0) this.#delete(prng.oneOf(random, [...this.#own.keys()]));
    else if (dice <= 5) this.#write();
    else this.#add(prng.int32(random, -500, 500));
  }

  /** Asks for a barrier and remembers what it covers when it is answered. */
  async acknowledge(): Promise<void> {
    const covered = [...this.edits];
    const state = Y.encodeStateAsUpdate(this.peer.doc);
    if (!(await this.peer.committed())) return;
    for (const edit of covered) edit.acknowledged = true;
    this.acknowledgedState = state;
  }

  #add(x: number): void {
    const name = `${this.#name} ${this.edits.length}`;
    const id = addActor(this.peer.doc, { name, sector: 'group', x, y: 0 });
    this.#own.set(
      id,
      this.#remember((board) => board.actors.get(id)?.name === name),
    );
  }

  #write(): void {
    const words = `(${this.#name} ${this.edits.length})`;
    const shared = this.#shared;
    const description = readBoard(this.peer.doc).actors.get(shared)?.description ?? '';
    editRecord(this.peer.doc, 'actors', shared, { description: description + words });
    this.#remember((board) => board.actors.get(shared)?.description.includes(words) ?? false);
  }

  #delete(id: ActorId): void {
    deleteActors(this.peer.doc, [id]);
    const added = this.#own.get(id);
    if (added) added.withdrawn = true;
    this.#own.delete(id);
    this.#remember((board) => !board.actors.has(id));
  }

  #remember(showsIn: Edit['showsIn']): Edit {
    const edit: Edit = { acknowledged: false, withdrawn: false, showsIn };
    this.edits.push(edit);
    return edit;
  }
}

/** Everybody edits at once, asks for barriers and only sometimes waits for one, until a moment that the seed decides. */
async function writeForAWhile(writers: readonly Writer[], random: prng.PRNG): Promise<void> {
  const edits = prng.int32(random, 30, 300);
  for (let done = 0; done < edits; done += 1) {
    const writer = prng.oneOf(random, [...writers]);
    writer.edit(random);
    const dice = prng.int32(random, 1, 10);
    if (dice === 1) await writer.acknowledge();
    else if (dice <= 6) void writer.acknowledge();
    if (dice % 2 === 0) await new Promise(setImmediate);
  }
}

function integrityOf(dataDir: string): unknown {
  const db = openSqlite(dataDir);
  try {
    return db.prepare('PRAGMA integrity_check').pluck().all();
  } finally {
    db.close();
  }
}

describe('a server killed at any moment', () => {
  it.concurrent.for(trials)(
    'has everything it said to be committed, and everything it showed to others: trial %i',
    { timeout: 60_000 },
    async (trial, { onTestFailed }) => {
      onTestFailed(() => console.error(`Trial ${trial} alone: TRIAL=${trial} npx vitest run tests/sync/crash.test.ts`));
      const random = prng.create(trial);
      const doomed = await startServer();
      const { boards, links } = await createWorkshop(doomed.url);
      const board = boards[0]!.id;
      const joined = await Promise.all(
        Array.from({ length: WRITERS + 1 }, () => join(doomed.url, links, 'participant')),
      );
      const [watcher, ...others] = joined.map((person) => new Peer(doomed.url, board, person)) as [Peer, ...Peer[]];
      const shared = addActor(watcher.doc, { name: 'Martat', sector: 'association', x: 0, y: 0 });
      await watcher.saved();
      await Promise.all(others.map((peer) => peer.synced()));
      const writers = others.map((peer, index) => new Writer(`Kirjoittaja ${index + 1}`, peer, shared));

      await writeForAWhile(writers, random);
      await Promise.all([doomed.kill9(), watcher.lost(), ...others.map((peer) => peer.lost())]);
      const seen = Y.encodeStateAsUpdate(watcher.doc);
      for (const peer of [watcher, ...others]) peer.close();

      const restarted = await startServer({ dataDir: doomed.dataDir });
      const newcomer = new Peer(restarted.url, board, joined[0]!);
      try {
        await newcomer.synced();
        const log = await replayLog(doomed.dataDir, board);
        expectSameState({ log, server: newcomer.doc });
        expect(integrityOf(doomed.dataDir)).toEqual(['ok']);
        expect(holdsAllOf(log, seen), 'what the watcher had seen').toBe(true);
        const after = readBoard(log);
        for (const { edits, acknowledgedState } of writers) {
          expect(holdsAllOf(log, acknowledgedState), 'what was acknowledged').toBe(true);
          const acknowledged = edits.filter((edit) => edit.acknowledged);
          expect(acknowledged.filter((edit) => !edit.withdrawn && !edit.showsIn(after))).toEqual([]);
          totals.edits += edits.length;
          totals.acknowledged += acknowledged.length;
          totals.unanswered += edits.length - acknowledged.length;
        }
      } finally {
        newcomer.close();
        await restarted.stop();
      }
    },
  );
});
