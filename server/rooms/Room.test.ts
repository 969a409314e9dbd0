import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import type { ActorId, ParticipantId } from '../../shared/board/ids.ts';
import type { Author } from '../../shared/document/admit.ts';
import { addActor } from '../../shared/document/commands/addActor.ts';
import { connectActors } from '../../shared/document/commands/connectActors.ts';
import { createBoard } from '../../shared/document/commands/createBoard.ts';
import { deleteActors } from '../../shared/document/commands/deleteActors.ts';
import { recordsRoot } from '../../shared/document/layout.ts';
import { readBoard } from '../../shared/document/readBoard.ts';
import type { BoardLog } from '../storage/BoardLog.ts';
import type { Deletion } from '../storage/Deletions.ts';
import { StorageAway } from '../storage/StorageAway.ts';
import { openSqlite } from '../storage/sqlite.ts';
import { sqliteBoardLog } from '../storage/sqliteBoardLog.ts';
import { sqliteWorkshops } from '../storage/sqliteWorkshops.ts';
import { type Listener, RefusedEdit, Room } from './Room.ts';

const ada: Author = { participant: 'ada' as ParticipantId, role: 'participant' };
const bo: Author = { participant: 'bo' as ParticipantId, role: 'participant' };
const viewer: Author = { participant: 'vi' as ParticipantId, role: 'viewer' };

/** A log on the real storage whose commits can be held back or made to fail. */
class Gate implements BoardLog {
  replaced = () => false;
  readonly #log: BoardLog;
  #held: (() => void)[] | null = null;
  broken = false;
  /** updates in each append so far */
  readonly batches: number[] = [];

  constructor(log: BoardLog) {
    this.#log = log;
  }

  hold(): void {
    this.#held = [];
  }

  release(): void {
    for (const go of this.#held ?? []) go();
    this.#held = null;
  }

  async append(...args: Parameters<BoardLog['append']>): Promise<number> {
    if (this.#held) await new Promise<void>((resolve) => this.#held?.push(resolve));
    if (this.broken) throw new Error('disk full');
    this.batches.push(args[1].length);
    return this.#log.append(...args);
  }

  readSince: BoardLog['readSince'] = (...args) => this.#log.readSince(...args);
  snapshot: BoardLog['snapshot'] = (...args) => this.#log.snapshot(...args);
  owners: BoardLog['owners'] = (...args) => this.#log.owners(...args);
  epochs: BoardLog['epochs'] = (...args) => this.#log.epochs(...args);
  rewrite: BoardLog['rewrite'] = (...args) => this.#log.rewrite(...args);
  past: BoardLog['past'] = (...args) => this.#log.past(...args);
  replacePast: BoardLog['replacePast'] = (...args) => this.#log.replacePast(...args);
  forgetOwner: BoardLog['forgetOwner'] = (...args) => this.#log.forgetOwner(...args);
}

/** A client in this process: its document, and what the room told it. */
class Client implements Listener {
  readonly doc = new Y.Doc();
  readonly heard: Uint8Array[] = [];
  readonly #author: Author;
  readonly #room: Room;

  constructor(room: Room, author: Author) {
    this.#room = room;
    this.#author = author;
  }

  update(update: Uint8Array): void {
    this.heard.push(update);
    Y.applyUpdate(this.doc, update);
  }

  /** Resolves with the sync reply, applied. */
  sync(): Promise<void> {
    return new Promise((resolve) => {
      this.#room.withTip((tip) => {
        this.#room.subscribe(tip, this, Y.encodeStateVector(this.doc), (missing, since) => {
          Y.applyUpdate(this.doc, missing);
          if (since) Y.applyUpdate(this.doc, since);
          resolve();
        });
      });
    });
  }

  /** Makes a change here and sends it; resolves with what the room said. */
  write(change: (doc: Y.Doc) => void): ReturnType<Client['send']> {
    const before = Y.encodeStateVector(this.doc);
    change(this.doc);
    return this.send(Y.encodeStateAsUpdate(this.doc, before));
  }

  send(update: Uint8Array): Promise<ReturnType<Room['receive']>> {
    return new Promise((resolve) => {
      this.#room.withTip((tip) => resolve(this.#room.receive(tip, update, this.#author, this)));
    });
  }

  get names(): string[] {
    return namesIn(this.doc);
  }
}

const namesIn = (doc: Y.Doc): string[] => [...readBoard(doc).actors.values()].map(({ name }) => name).sort();

const actor = (name: string) => (doc: Y.Doc) => {
  addActor(doc, { name, sector: 'association', x: 0, y: 0 });
};

const nameless = (doc: Y.Doc) => {
  doc.getMap('actors').set('bad', new Y.Map([['x', 1]]));
};

let directory: string;
let db: ReturnType<typeof openSqlite>;
let log: Gate;
let room: Room;
let titles: string[];
let kept: Deletion[];
let deaths: number;

const openRoom = () =>
  Room.open('b', log, {
    changing: () => {},
    judged: () => {},
    committed: () => {},
    title: (title) => titles.push(title),
    deleted: async (deletions) => {
      kept.push(...deletions);
    },
    dead: () => {
      deaths += 1;
    },
  });

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'arvoverkko-'));
  db = openSqlite(directory);
  await sqliteWorkshops(db).create(
    { id: 'w', title: 'W', locale: 'fi', createdAt: '2026-11-21T12:00:00.000Z', retainUntil: '2027-11-21' },
    [{ id: 'b', title: 'B' }],
    { facilitator: 'f', participant: 'p', viewer: 'v' },
  );
  log = new Gate(sqliteBoardLog(db));
  titles = [];
  kept = [];
  deaths = 0;
  room = await openRoom();
});
afterEach(() => {
  room.close();
  db.close();
  rmSync(directory, { recursive: true });
});

/** What somebody who opens the board after a crash at this moment would find. */
async function inTheLog(): Promise<string[]> {
  const other = await openRoom();
  const names = await other.read(namesIn);
  other.close();
  return names;
}

const clients = async (...authors: Author[]): Promise<Client[]> => {
  const all = authors.map((author) => new Client(room, author));
  for (const client of all) await client.sync();
  return all;
};

describe('the log and the tip', () => {
  it('R1 throws a refused update away whole, and keeps what others wrote that is not committed yet', async () => {
    const [one, two] = (await clients(ada, bo)) as [Client, Client];
    log.hold();
    await one.write(actor('Martat'));
    const refusal = await two.write((doc) => {
      actor('Kunta')(doc);
      nameless(doc);
    });
    expect(refusal).toMatchObject({ reason: 'shape' });
    await one.write(actor('Seura'));
    log.release();
    await room.settled();
    expect(await inTheLog()).toEqual(['Martat', 'Seura']);
    expect(await room.read(namesIn)).toEqual(['Martat', 'Seura']);
  });

  it('R2 lets a viewer send what everybody has, and nothing else', async () => {
    const [one, watching] = (await clients(ada, viewer)) as [Client, Client];
    await one.write(actor('Martat'));
    await room.settled();
    expect(await watching.send(Y.encodeStateAsUpdate(watching.doc))).toBeNull();
    expect(await watching.write(actor('Kunta'))).toMatchObject({ reason: 'rights' });
    expect(log.batches).toEqual([1]);
  });

  it('R3 refuses more structs than it would try', async () => {
    const [one] = (await clients(ada)) as [Client];
    const refusal = await one.write((doc) => {
      const text = new Y.Text();
      doc.getMap('notes').set('n', new Y.Map<unknown>(Object.entries({ text, x: 0, y: 0 })));
      for (let index = 0; index < 20_001; index += 1) text.insert(0, 'a');
    });
    expect(refusal).toEqual({ reason: 'shape', at: 'structs' });
  });

  it('R5 remembers whose each client is', async () => {
    const [one, two] = (await clients(ada, bo)) as [Client, Client];
    await one.write(actor('Martat'));
    await two.write(actor('Kunta'));
    await room.edit((doc) => actor('Esimerkki')(doc));
    await room.edit((doc) => actor('Tuotu')(doc), ada);
    const owners = await log.owners('b');
    expect(owners.get(one.doc.clientID)).toBe('ada');
    expect(owners.get(two.doc.clientID)).toBe('bo');
    expect([...owners.values()].sort()).toEqual(['ada', 'ada', 'bo']);
  });

  it("R6 passes the server's own edit on, and undoes one that fails or goes beyond its author's rights", async () => {
    const [one] = (await clients(ada)) as [Client];
    await room.edit((doc) => createBoard(doc, { title: 'Kotihoito', question: '', locale: 'fi' }));
    expect(readBoard(one.doc).board.title).toBe('Kotihoito');
    const failing = room.edit((doc) => {
      actor('Puolikas')(doc);
      throw new RangeError('half done');
    });
    await expect(failing).rejects.toThrow(RangeError);
    await expect(room.edit(actor('Kielletty'), viewer)).rejects.toThrow(RefusedEdit);
    expect(await room.read(namesIn)).toEqual([]);
    expect(titles).toEqual(['Kotihoito']);
  });
});

describe('saved means committed', () => {
  it('R7 tells nobody before the commit, everybody after it, and never the author', async () => {
    const [one, two] = (await clients(ada, bo)) as [Client, Client];
    log.hold();
    await one.write(actor('Martat'));
    expect(two.names).toEqual([]);
    log.release();
    await room.settled();
    expect(two.names).toEqual(['Martat']);
    expect(one.heard).toEqual([]);
  });

  it('R7 commits together what gathers while a commit runs', async () => {
    const [one] = (await clients(ada)) as [Client];
    log.hold();
    await one.write(actor('a'));
    await new Promise(setImmediate);
    for (const name of ['b', 'c', 'd']) await one.write(actor(name));
    log.release();
    await room.settled();
    expect(log.batches).toEqual([1, 3]);
  });

  it('R8 replies to a sync only when all that the reply holds is committed, and then leaves no gap', async () => {
    const [one] = (await clients(ada)) as [Client];
    log.hold();
    await one.write(actor('Martat'));
    const late = new Client(room, bo);
    const synced = late.sync();
    await one.write(actor('Kunta'));
    expect(late.names).toEqual([]);
    log.release();
    await synced;
    await room.settled();
    expect(late.names).toEqual(['Kunta', 'Martat']);
  });

  it('R37 gives everybody who comes with nothing the same encoding, and what was written since', async () => {
    const [one] = (await clients(ada)) as [Client];
    await one.write(actor('Martat'));
    await room.settled();
    const newcomer = (): Promise<[Uint8Array, Uint8Array | null]> =>
      new Promise((resolve) => {
        room.withTip((tip) => {
          const listener = { update: () => {} };
          room.subscribe(tip, listener, Y.encodeStateVector(new Y.Doc()), (...reply) => resolve(reply));
        });
      });
    const [state] = await newcomer();
    for (const name of ['Kunta', 'Seurakunta']) await one.write(actor(name));
    const replies = await Promise.all([newcomer(), newcomer()]);
    for (const [again, since] of replies) {
      expect(again).toBe(state);
      const doc = new Y.Doc();
      Y.applyUpdate(doc, again);
      Y.applyUpdate(doc, since as Uint8Array);
      expect(namesIn(doc)).toEqual(['Kunta', 'Martat', 'Seurakunta']);
    }
  });

  it('R37 gives the board to nobody who leaves before their turn, and tells them nothing after', async () => {
    const [one] = (await clients(ada)) as [Client];
    const gone = new Client(room, bo);
    let replied = false;
    room.withTip((tip) => {
      room.subscribe(tip, gone, Y.encodeStateVector(new Y.Doc()), () => {
        replied = true;
      });
    });
    room.unsubscribe(gone);
    await one.write(actor('Martat'));
    await room.settled();
    expect([replied, gone.heard]).toEqual([false, []]);
  });

  it('R7 merges what is committed together, and gives the authors of a part of it the whole', async () => {
    const [one, two, three] = (await clients(ada, bo, ada)) as [Client, Client, Client];
    log.hold();
    await one.write(actor('a'));
    await new Promise(setImmediate);
    await one.write(actor('b'));
    await two.write(actor('c'));
    log.release();
    await room.settled();
    expect([one, two, three].map(({ heard }) => heard.length)).toEqual([1, 2, 2]);
    for (const client of [one, two, three]) expect(client.names).toEqual(['a', 'b', 'c']);
  });

  it('R10 acknowledges and passes on nothing when the storage fails, and starts anew from what was committed', async () => {
    const [one, two] = (await clients(ada, bo)) as [Client, Client];
    await one.write(actor('Martat'));
    await room.settled();
    log.broken = true;
    let acknowledged = false;
    await one.write(actor('Kadonnut'));
    room.whenCommitted(() => {
      acknowledged = true;
    });
    await expect(room.edit(actor('Toinen'))).rejects.toThrow(StorageAway);
    expect(deaths).toBe(1);
    expect(acknowledged).toBe(false);
    expect(two.names).toEqual(['Martat']);

    log.broken = false;
    room = await openRoom();
    const again = new Client(room, ada);
    await again.sync();
    expect(again.names).toEqual(['Martat']);
    expect(await again.send(Y.encodeStateAsUpdate(one.doc))).toBeNull();
    await room.settled();
    expect(await inTheLog()).toEqual(['Kadonnut', 'Martat']);
  });
});

describe('opening and closing', () => {
  it('R19 removes what dangles and puts a snapshot in the place of the log', async () => {
    const [one, two] = (await clients(ada, bo)) as [Client, Client];
    let ends: ActorId[] = [];
    await one.write((doc) => {
      ends = ['A', 'B'].map((name) => addActor(doc, { name, sector: 'group', x: 0, y: 0 }));
    });
    await room.settled();
    const [from, to] = ends as [ActorId, ActorId];
    await two.write((doc) => connectActors(doc, { from, to, deliverable: 'tilat', nature: 'tangible' }));
    await one.write((doc) => recordsRoot(doc, 'actors').delete(from));
    await room.compact();
    const { snapshot, updates, head } = await log.readSince('b', 0);
    expect(updates).toEqual([]);
    expect(head).toBeGreaterThan(0);
    const doc = new Y.Doc();
    Y.applyUpdate(doc, snapshot as Uint8Array);
    expect(recordsRoot(doc, 'flows').size).toBe(0);
    expect(namesIn(doc)).toEqual(['B']);
  });

  it('R20 writes nothing any more once it is closed', async () => {
    const [one] = (await clients(ada)) as [Client];
    await one.write(actor('Martat'));
    room.close();
    await new Promise(setImmediate);
    await expect(room.compact()).rejects.toThrow(StorageAway);
    expect(await log.readSince('b', 0)).toEqual({ snapshot: null, updates: [], head: 0 });
  });
});

describe('deletions', () => {
  const gone = () => kept.map(({ by, records }) => [by, records.actors?.map(({ name }) => name)]);

  it('R24 are kept when they are committed, and before anybody else hears of them', async () => {
    const [one, two] = (await clients(ada, bo)) as [Client, Client];
    await one.write(actor('Kunta'));
    await room.settled();
    log.hold();
    await one.write((doc) => deleteActors(doc, [...readBoard(doc).actors.keys()]));
    expect(gone()).toEqual([]);
    log.release();
    await room.settled();
    expect(gone()).toEqual([['ada', ['Kunta']]]);
    expect(two.names).toEqual([]);
  });

  it('R24 of a refused update are not kept', async () => {
    const [one] = (await clients(ada)) as [Client];
    await one.write(actor('Kunta'));
    const refusal = await one.write((doc) => {
      doc.transact(() => {
        deleteActors(doc, [...readBoard(doc).actors.keys()]);
        nameless(doc);
      });
    });
    expect(refusal?.reason).toBe('shape');
    await room.settled();
    expect(gone()).toEqual([]);
  });
});
