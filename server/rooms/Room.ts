import * as random from 'lib0/random';
import * as Y from 'yjs';
import type { Author, Refusal } from '../../shared/document/admit.ts';
import { removeDangling } from '../../shared/document/commands/removeDangling.ts';
import { newId } from '../../shared/document/newId.ts';
import type { BoardLog, HandedIn } from '../storage/BoardLog.ts';
import type { Deletion } from '../storage/Deletions.ts';
import { StorageAway } from '../storage/StorageAway.ts';
import { ClientOwners } from './ClientOwners.ts';
import { ColdJoins } from './ColdJoins.ts';
import { loadFactor } from './load.ts';
import { Pasts } from './Pasts.ts';
import { Presence } from './Presence.ts';
import { Pulse } from './Pulse.ts';
import { type Effect, Tip } from './Tip.ts';
import { unappliable } from './unappliable.ts';

/** An update that changes nothing. */
const NOTHING = Y.encodeStateAsUpdate(new Y.Doc());

/** Work of an earlier epoch, and the Yjs clients that it was done as. */
interface DoneWork extends HandedIn {
  clients: readonly number[];
}

/**
 * The least time between two commits, ms. An edit that comes after a longer rest is committed at once; those that come
 * close together share one commit and one message to each person, which saves the more the more people there are.
 */
const SHORTEST_EDIT_TICK_MS = 4;
const LONGEST_EDIT_TICK_MS = 18;
const EDIT_TICK_MS_A_PERSON = 0.09;

/** Somebody who hears of committed updates. */
export interface Listener {
  update(update: Uint8Array): void;
}

/** What a listener lacks, and one update more where that came later. */
type Reply = (missing: Uint8Array, since: Uint8Array | null) => void;

/** What a room tells the rest of the server. */
export interface RoomEvents {
  /** An edit comes in; called before it is made. */
  changing(room: Room, tip: Tip): void;
  /** an update that came in was judged, which took so many seconds */
  judged(seconds: number): void;
  /** a batch of updates was written to the log, which took so many seconds */
  committed(seconds: number): void;
  /** the board has this title, and that is committed */
  title(title: string): void;
  /** Somebody took these away, and that is committed; nobody hears of it before this resolves. */
  deleted(deletions: readonly Deletion[]): Promise<void>;
  /** The room can't go on: what was not acknowledged is lost here, and its author still has it. A new one may be opened. */
  dead(error: unknown): void;
}

/** An edit that the gate did not let through. */
export class RefusedEdit extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(`${refusal.reason} at ${refusal.at}`);
    this.refusal = refusal;
  }
}

/** An update on the tip that waits for its commit. */
interface Accepted {
  /** counts the updates that this room has accepted, from 1 */
  number: number;
  update: Uint8Array;
  source: Listener | null;
  title: string | null;
  deletions: Deletion[];
  handedIn: HandedIn | null;
}

/** Something put off; `abandon` is called in place of `run` when the room goes first. */
interface Waiting {
  run(): void;
  abandon(): void;
}

/** One board, live: judge → log → commit → fan-out. README.md has the rules. */
export class Room {
  readonly board: string;
  readonly presence: Presence;
  readonly owners: ClientOwners;
  readonly pasts: Pasts;
  readonly #coldJoins = new ColdJoins<Listener>();
  readonly #pulse = new Pulse(() => this.#beat());
  readonly #log: BoardLog;
  readonly #events: RoomEvents;
  /** listener → the number of the last update that its sync reply held */
  readonly #listeners = new Map<Listener, number>();
  /** null while another is being loaded after a refusal */
  #tip: Tip | null;
  #head: number;
  #compactable: boolean;
  #accepted = 0;
  #committed = 0;
  #queue: Accepted[] = [];
  #inFlight: Accepted[] = [];
  #committing = false;
  #waitingForCommit: (Waiting & { number: number })[] = [];
  #waitingForTip: Waiting[] = [];
  #closed = false;

  /** @throws what the log throws */
  static async open(board: string, log: BoardLog, events: RoomEvents): Promise<Room> {
    const owners = new ClientOwners(await log.owners(board));
    const pasts = new Pasts(board, log, await log.epochs(board));
    const tip = await Tip.load(board, log);
    if (tip.title !== null) events.title(tip.title);
    return new Room(board, log, events, tip, owners, pasts);
  }

  private constructor(board: string, log: BoardLog, events: RoomEvents, tip: Tip, owners: ClientOwners, pasts: Pasts) {
    this.board = board;
    this.#log = log;
    this.#events = events;
    this.#tip = tip;
    this.#head = tip.head;
    this.#compactable = tip.compactable;
    this.owners = owners;
    this.pasts = pasts;
    this.presence = new Presence({ ask: (gap) => this.#pulse.ask(gap), load: loadFactor });
  }

  get closed(): boolean {
    return this.#closed;
  }

  /** updates that are accepted and not committed yet */
  get queued(): number {
    return this.#accepted - this.#committed;
  }

  /** Runs in the order of asking as soon as there is a tip to work on, which is at once unless a refusal is being undone. */
  withTip(run: (tip: Tip) => void, abandon: () => void = () => {}): void {
    if (this.#closed) abandon();
    else if (this.#tip) run(this.#tip);
    else this.#waitingForTip.push({ run: () => this.withTip(run, abandon), abandon });
  }

  /** Runs once everything accepted so far is committed. */
  whenCommitted(run: () => void, abandon: () => void = () => {}): void {
    if (this.#closed) abandon();
    else if (this.#committed === this.#accepted) run();
    else this.#waitingForCommit.push({ number: this.#accepted, run, abandon });
  }

  /**
   * Calls back with what the listener lacks once all of that is committed; from then on the listener hears of every
   * update that was not in it.
   * @throws when the state vector is malformed
   */
  subscribe(tip: Tip, listener: Listener, stateVector: Uint8Array, reply: Reply): void {
    if (!isEmptyVector(stateVector)) {
      const missing = Y.encodeStateAsUpdate(tip.doc, stateVector);
      this.#listen(listener, () => reply(missing, null));
      return;
    }
    const join = () => {
      if (!this.#tip) {
        // Another is on its way, and until it is here the listener may still leave.
        if (!this.#closed) this.#coldJoins.add(listener, join);
        return;
      }
      const { state, since } = this.#coldJoins.board(this.#tip.doc);
      this.#listen(listener, () => reply(state, since));
    };
    this.#coldJoins.add(listener, join);
  }

  #listen(listener: Listener, reply: () => void): void {
    this.#listeners.set(listener, this.#accepted);
    this.whenCommitted(reply);
  }

  unsubscribe(listener: Listener): void {
    this.#coldJoins.leave(listener);
    this.#listeners.delete(listener);
  }

  /** Judges an update from a client. What is let in gets committed and passed on; null means let in. */
  receive(tip: Tip, update: Uint8Array, author: Author, source: Listener): Refusal | null {
    const start = performance.now();
    const refusal = this.#judge(tip, update, author, source);
    this.#events.judged((performance.now() - start) / 1000);
    return refusal;
  }

  #judge(tip: Tip, update: Uint8Array, author: Author, source: Listener): Refusal | null {
    const unsound = unappliable(update, tip.doc, (client) => this.owners.mayWriteAs(client, author.participant));
    if (unsound) return unsound;
    this.#events.changing(this, tip);
    const effect = tip.change(author, () => Y.applyUpdate(tip.doc, update, source));
    if (effect.refusal) this.#rebuildTip();
    else this.#accept(effect, source, author);
    return effect.refusal;
  }

  /**
   * Edits the board on the server's own account, or for an author, whose rights it then has and whose writing it is.
   * Resolves when the edit is committed.
   * @throws RefusedEdit, StorageAway, or what `change` throws; the board is then as it was
   */
  edit<T>(change: (doc: Y.Doc) => T, author: Author | null = null, work: DoneWork | null = null): Promise<T> {
    return new Promise((resolve, reject) => {
      const abandon = () => reject(new StorageAway());
      this.withTip((tip) => {
        this.#events.changing(this, tip);
        // A client id of its own tells what this author brought from what others did.
        if (author) tip.doc.clientID = random.uint32();
        let outcome: { value: T } | { error: unknown } = { error: new StorageAway() };
        const effect = tip.change(author, () => {
          tip.doc.transact(() => {
            try {
              outcome = { value: change(tip.doc) };
            } catch (error) {
              outcome = { error };
            }
          });
        });
        if ('error' in outcome || effect.refusal) {
          this.#rebuildTip();
          reject('error' in outcome ? outcome.error : new RefusedEdit(effect.refusal as Refusal));
          return;
        }
        const { value } = outcome as { value: T };
        this.#accept(effect, null, author, work);
        this.whenCommitted(() => resolve(value), abandon);
      }, abandon);
    });
  }

  /**
   * Reads the board. Resolves when what was read is committed.
   * @throws StorageAway
   */
  read<T>(pick: (doc: Y.Doc) => T): Promise<T> {
    return new Promise((resolve, reject) => {
      const abandon = () => reject(new StorageAway());
      this.withTip((tip) => {
        const picked = pick(tip.doc);
        this.whenCommitted(() => resolve(picked), abandon);
      }, abandon);
    });
  }

  /** Removes what dangles and puts a snapshot in the place of the log. Resolves with whether there was anything to replace. */
  async compact(): Promise<boolean> {
    await this.edit((doc) => removeDangling(doc));
    const idle = this.#tip && this.#committed === this.#accepted;
    if (!this.#tip || !idle || this.#closed || !this.#compactable) return false;
    this.#compactable = false;
    await this.#log.snapshot(this.board, this.#head, Y.encodeStateAsUpdate(this.#tip.doc));
    return true;
  }

  /** Resolves when nothing waits for a commit any more. */
  settled(): Promise<void> {
    return new Promise((resolve) => this.withTip(() => this.whenCommitted(resolve, resolve), resolve));
  }

  /** Forgets everything that is not committed, and does nothing from now on. */
  close(): void {
    this.#closed = true;
    this.#pulse.stop();
    this.presence.close();
    for (const waiting of [...this.#waitingForTip, ...this.#waitingForCommit]) waiting.abandon();
    this.#waitingForTip = [];
    this.#waitingForCommit = [];
    this.#queue = [];
    this.#tip?.doc.destroy();
    this.#tip = null;
  }

  #accept(
    { update: made, clients, title, removed }: Effect,
    source: Listener | null,
    author: Author | null,
    work: DoneWork | null = null,
  ): void {
    // Work that changes nothing any more is handed in all the same, so that it is not done another time.
    const update = made ?? (work && NOTHING);
    if (!update) return;
    this.#accepted += 1;
    this.#coldJoins.written(update);
    const by = author?.participant ?? null;
    const at = new Date().toISOString();
    const deletions = removed.map((records) => ({ id: newId(), board: this.board, by, at, records }));
    this.#queue.push({ number: this.#accepted, update, source, title, deletions, handedIn: work });
    if (author) this.owners.claim([...clients, ...(work?.clients ?? [])], author.participant);
    this.#pulse.ask(this.#editTick);
  }

  get #editTick(): number {
    const tick = this.presence.people * EDIT_TICK_MS_A_PERSON;
    return Math.max(SHORTEST_EDIT_TICK_MS, Math.min(LONGEST_EDIT_TICK_MS, tick));
  }

  /** What was said and written since the last beat goes out together, in one packet for each person. */
  #beat(): void {
    if (this.#queue.length > 0 && !this.#committing) void this.#commit();
    else this.presence.flush();
  }

  async #commit(): Promise<void> {
    const batch = this.#queue;
    const owners = this.owners.takeUnwritten();
    this.#committing = true;
    this.#inFlight = batch;
    this.#queue = [];
    const start = performance.now();
    try {
      const updates = batch.map(({ update }) => update);
      const handedIn = batch.flatMap((accepted) => accepted.handedIn ?? []);
      this.#head = await this.#log.append(this.board, updates, owners, handedIn);
    } catch (error) {
      this.#fail(error);
      return;
    }
    this.#events.committed((performance.now() - start) / 1000);
    const deletions = batch.flatMap((accepted) => accepted.deletions);
    if (deletions.length > 0) await this.#events.deleted(deletions);
    if (this.#closed) return;
    this.#compactable = true;
    this.#committing = false;
    this.#inFlight = [];
    this.#publish(batch);
    this.presence.flush();
    if (this.#queue.length > 0) this.#pulse.ask(this.#editTick);
  }

  #publish(batch: readonly Accepted[]): void {
    const { number } = batch.at(-1)!;
    const [{ source }, ...more] = batch as [Accepted, ...Accepted[]];
    const update = more.length > 0 ? Y.mergeUpdates(batch.map((accepted) => accepted.update)) : batch[0]!.update;
    // Who wrote all of it has it; who wrote some of it gets that back with the rest, which costs less than to leave it out.
    const author = more.every((accepted) => accepted.source === source) ? source : null;
    this.#committed = number;
    for (const [listener, known] of this.#listeners) {
      if (listener !== author && number > known) listener.update(update);
    }
    for (const { title } of batch) if (title !== null) this.#events.title(title);
    while (this.#waitingForCommit[0] && this.#waitingForCommit[0].number <= number) {
      this.#waitingForCommit.shift()?.run();
    }
  }

  /** After a refusal: the log, and what is accepted and not yet in it. */
  #rebuildTip(): void {
    const uncommitted = [...this.#inFlight, ...this.#queue];
    this.#tip?.doc.destroy();
    this.#tip = null;
    Tip.load(this.board, this.#log).then(
      (tip) => {
        if (this.#closed) return;
        for (const { update } of uncommitted) Y.applyUpdate(tip.doc, update);
        this.#tip = tip;
        while (this.#tip && this.#waitingForTip.length > 0) this.#waitingForTip.shift()?.run();
      },
      (error) => this.#fail(error),
    );
  }

  #fail(error: unknown): void {
    if (this.#closed) return;
    this.close();
    this.#events.dead(error);
  }
}

/** Of a client that has nothing yet. */
const isEmptyVector = (stateVector: Uint8Array): boolean => stateVector.length === 1 && stateVector[0] === 0;
