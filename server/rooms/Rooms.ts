import type { Logger } from 'pino';
import { CloseCode } from '../../shared/protocol/closeCodes.ts';
import type { Measures } from '../Measures.ts';
import type { BoardLog } from '../storage/BoardLog.ts';
import type { Deletion, Deletions } from '../storage/Deletions.ts';
import { StorageAway } from '../storage/StorageAway.ts';
import type { Versions } from '../storage/Versions.ts';
import type { Workshops } from '../storage/Workshops.ts';
import type { Connection } from './Connection.ts';
import { HourlyVersions } from './HourlyVersions.ts';
import { Room, type RoomEvents } from './Room.ts';
import { rewriteOutgrown } from './rewriteOutgrown.ts';

/** How long a room stays in memory after the last one left. */
const UNLOAD_AFTER_MS = 30_000;

/** A client comes back at once, and what it brings may make the storage fail again for everybody in the room. */
const REST_AFTER_FAILURE_MS = 2000;

/** How long people may be shown a board in whose place a backup has been put. */
const LOOK_FOR_REPLACED_MS = 1000;

/** A room in use; it stays open until it is released. */
export interface Lease {
  room: Room;
  release(): void;
}

interface Entry {
  opening: Promise<Room>;
  users: number;
  unloading: NodeJS.Timeout | undefined;
}

/** The rooms that are open in this process, at most one for each board. */
export class Rooms {
  /** every open socket */
  readonly connections = new Set<Connection>();
  readonly #entries = new Map<string, Entry>();
  /** boards whose storage has just failed, and until when they are not opened */
  readonly #resting = new Map<string, Promise<void>>();
  /** boards that are being written anew */
  readonly #rewriting = new Map<string, Promise<void>>();
  readonly #log: BoardLog;
  readonly #workshops: Workshops;
  readonly #deletions: Deletions;
  readonly #versions: Versions;
  readonly #measures: Measures;
  readonly #logger: Logger;
  readonly #looking: NodeJS.Timeout;

  constructor(
    log: BoardLog,
    workshops: Workshops,
    deletions: Deletions,
    versions: Versions,
    measures: Measures,
    logger: Logger,
  ) {
    this.#log = log;
    this.#workshops = workshops;
    this.#deletions = deletions;
    this.#versions = versions;
    this.#measures = measures;
    this.#logger = logger;
    this.#looking = setInterval(() => this.#reloadIfReplaced(), LOOK_FOR_REPLACED_MS).unref();
  }

  get size(): number {
    return this.#entries.size;
  }

  /**
   * The board's room, opened if it is not open yet.
   * @throws StorageAway
   */
  async acquire(board: string): Promise<Lease> {
    this.#reloadIfReplaced();
    const entry = this.#entries.get(board) ?? this.#open(board);
    entry.users += 1;
    clearTimeout(entry.unloading);
    const room = await entry.opening;
    if (room.closed) throw new StorageAway();
    let released = false;
    const release = () => {
      if (released) return;
      released = true;
      entry.users -= 1;
      if (entry.users === 0 && this.#entries.get(board) === entry) this.#unloadLater(board, entry, room);
    };
    return { room, release };
  }

  /** Works with the board's room and lets it go. */
  async use<T>(board: string, work: (room: Room) => Promise<T>): Promise<T> {
    const { room, release } = await this.acquire(board);
    try {
      return await work(room);
    } finally {
      release();
    }
  }

  /** Forgets a board that has been deleted and sends away whoever is on it. */
  drop(board: string): void {
    this.#forget(board, CloseCode.unknownSession, 'deleted');
  }

  /** Commits what is accepted and closes every socket and room. */
  async close(): Promise<void> {
    clearInterval(this.#looking);
    await Promise.all(this.#rewriting.values());
    const entries = [...this.#entries.values()];
    const opened = await Promise.allSettled(entries.map(({ opening }) => opening));
    const rooms = opened.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
    await Promise.all(rooms.map((room) => room.settled()));
    for (const connection of [...this.connections]) connection.goAway();
    for (const room of rooms) room.close();
    for (const entry of entries) clearTimeout(entry.unloading);
    this.#entries.clear();
  }

  #open(board: string): Entry {
    const title = (text: string) => {
      this.#workshops
        .retitleBoard(board, text)
        .catch((error) => this.#logger.error({ err: error, board }, 'retitle failed'));
    };
    const deleted = async (deletions: readonly Deletion[]) => {
      try {
        await this.#deletions.keep(deletions);
      } catch (error) {
        this.#logger.error({ err: error, board }, 'keeping deletions failed');
      }
    };
    const dead = (error: unknown) => {
      this.#logger.error({ err: error, board }, 'room lost its storage');
      if (this.#entries.get(board) === entry) this.#entries.delete(board);
      this.#sendAway(board, CloseCode.storageAway, 'storageAway');
      this.#rest(board);
      this.#reloadIfReplaced();
    };
    const opening = this.#openRoom(board, { title, deleted, dead }).catch((error) => {
      dead(error);
      throw new StorageAway();
    });
    const entry: Entry = { opening, users: 0, unloading: undefined };
    this.#entries.set(board, entry);
    return entry;
  }

  async #openRoom(board: string, events: Pick<RoomEvents, 'title' | 'deleted' | 'dead'>): Promise<Room> {
    await this.#rewriting.get(board);
    await this.#resting.get(board);
    const ref = await this.#workshops.findBoard(board);
    const workshop = ref && (await this.#workshops.find(ref.workshop));
    const began = workshop?.createdAt ?? new Date().toISOString();
    const hourly = await HourlyVersions.open(board, this.#versions, began, (error) =>
      this.#logger.error({ err: error, board }, 'keeping a version failed'),
    );
    return Room.open(board, this.#log, {
      ...events,
      changing: (room, tip) => hourly.beforeChange(room, tip),
      judged: (seconds) => this.#measures.admit.add(seconds),
      committed: (seconds) => this.#measures.commit.add(seconds),
    });
  }

  /** Whoever is on a board that is stored otherwise now comes again and finds that. */
  #reloadIfReplaced(): void {
    if (!this.#log.replaced()) return;
    this.#logger.warn('somebody else has written the storage: all boards are opened anew');
    for (const board of [...this.#entries.keys()]) this.#forget(board, CloseCode.storageAway, 'replaced');
  }

  #forget(board: string, code: CloseCode, reason: string): void {
    const entry = this.#entries.get(board);
    this.#entries.delete(board);
    clearTimeout(entry?.unloading);
    this.#sendAway(board, code, reason);
    entry?.opening.then(
      (room) => room.close(),
      () => {},
    );
  }

  #rest(board: string): void {
    const over = new Promise<void>((resolve) => setTimeout(resolve, REST_AFTER_FAILURE_MS).unref());
    this.#resting.set(board, over);
    void over.then(() => this.#resting.delete(board));
  }

  /** While nobody has it open; who comes meanwhile waits. */
  #rewrite(board: string): void {
    const rewriting = rewriteOutgrown(board, this.#log)
      .then((done) => {
        if (done) this.#logger.info({ board }, 'written anew');
      })
      .catch((error) => this.#logger.error({ err: error, board }, 'writing anew failed'))
      .finally(() => this.#rewriting.delete(board));
    this.#rewriting.set(board, rewriting);
  }

  #sendAway(board: string, code: CloseCode, reason: string): void {
    for (const connection of [...this.connections]) if (connection.room.board === board) connection.close(code, reason);
  }

  #unloadLater(board: string, entry: Entry, room: Room): void {
    clearTimeout(entry.unloading);
    entry.unloading = setTimeout(() => {
      room
        .compact()
        .catch((error) => {
          this.#logger.error({ err: error, board }, 'compaction failed');
          return false;
        })
        .then((compacted) => {
          if (entry.users > 0 || this.#entries.get(board) !== entry) return;
          this.#entries.delete(board);
          room.close();
          if (compacted) this.#rewrite(board);
        });
    }, UNLOAD_AFTER_MS);
    entry.unloading.unref();
  }
}
