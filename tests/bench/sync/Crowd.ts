import * as decoding from 'lib0/decoding';
import * as random from 'lib0/random';
import { recordsRoot } from '../../../shared/document/layout.ts';
import { seededRandom } from '../../../shared/drawing/seededRandom.ts';
import type { BoardWriter } from '../../fixtures/BoardWriter.ts';
import { frame, syncUpdate } from '../../fixtures/board.ts';
import type { LeanSocket } from './LeanSocket.ts';
import { BOARD, enter, isSyncStep2, prefixed, type Subject, type Venue } from './subjects.ts';

/** How many people tell when they saw a cursor; all of them tell when they saw an edit. */
const WATCHERS = 10;
const AWARENESS = 1;
/** Where the name of an edit begins; its number follows, in six digits. */
const MARK = Buffer.from('§E');
const DIGITS = 6;
/** Just-in-time compilers take a while too. */
const WARM_UP_MS = 4000;
/** For what is still under way when the schedule ends. */
const DRAIN_MS = 1000;

/** How often one person does what, a second. */
export interface Pace {
  moves: number;
  edits: number;
}

/** One person in the room. */
interface Person {
  index: number;
  socket: LeanSocket;
  client: number;
  /** when the next ones are due, ms */
  nextMove: number;
  nextEdit: number;
  /** when each move was sent, ms */
  moves: number[];
  /** moves before the counting began */
  warmUpMoves: number;
  edits: number;
  isWatcher: boolean;
  /** client → the last move seen here */
  cursorsSeen: Map<number, number>;
  editsSeen: Set<number>;
}

/** What was seen in one run. */
export interface Seen {
  /** ms from an edit to each other person that it reached */
  edits: number[];
  /** ms from a cursor's move to the first frame that shows it, or a later place, at each watcher */
  cursors: number[];
  /** share of the owed deliveries that came: of edits to everybody, of cursors to the watchers */
  arrived: number;
  /** events owed to others, one for each of them */
  deliveries: number;
  /** what came to everybody, bytes */
  bytes: number;
  /** how late the generator was with what it sent, ms */
  late: number[];
}

/** People in one room who move and edit by a schedule that doesn't wait for the server. */
export class Crowd {
  readonly #prefix: Uint8Array;
  readonly #people: Person[] = [];
  readonly #byClient = new Map<number, Person>();
  readonly #writer: BoardWriter;
  readonly #edits: { at: number; by: Person }[] = [];
  #warmUpEdits = 0;
  #seen: Pick<Seen, 'edits' | 'cursors' | 'late'> = { edits: [], cursors: [], late: [] };

  static async enter(subject: Subject, { writer, doors }: Venue, people: number): Promise<Crowd> {
    const crowd = new Crowd(subject.prefix, writer);
    const isWatcher = (index: number) => index % Math.max(1, Math.floor(people / WATCHERS)) === 0;
    for (const [index, door] of doors.slice(0, people).entries()) {
      crowd.#seat(index, await enter(door, subject.prefix), isWatcher(index));
    }
    return crowd;
  }

  private constructor(prefix: Uint8Array, writer: BoardWriter) {
    this.#prefix = prefix;
    this.#writer = writer;
  }

  /** Runs the schedule for a while and then for `ms` that count; tells when these begin and end. */
  async run(pace: Pace, ms: number, began: () => void, ended: () => void): Promise<Seen> {
    const draw = seededRandom(this.#people.length);
    const start = performance.now();
    for (const person of this.#people) {
      person.nextMove = start + (draw() * 1000) / pace.moves;
      person.nextEdit = start + (draw() * 1000) / pace.edits;
    }
    await this.#schedule(pace, start + WARM_UP_MS);
    this.#seen = { edits: [], cursors: [], late: [] };
    for (const person of this.#people) person.warmUpMoves = person.moves.length;
    this.#warmUpEdits = this.#edits.length;
    const before = this.#received();
    began();
    await this.#schedule(pace, start + WARM_UP_MS + ms);
    ended();
    const bytes = this.#received() - before;
    await new Promise((resolve) => setTimeout(resolve, DRAIN_MS));
    const movesOf = ({ moves, warmUpMoves }: Person) => moves.length - warmUpMoves;
    const others = this.#people.length - 1;
    const edits = this.#edits.length - this.#warmUpEdits;
    const moves = this.#people.reduce((sum, person) => sum + movesOf(person), 0);
    const watchers = this.#people.filter(({ isWatcher }) => isWatcher);
    const owed = edits * others + watchers.reduce((sum, watcher) => sum + moves - movesOf(watcher), 0);
    const arrived = (this.#seen.edits.length + this.#seen.cursors.length) / owed;
    return { ...this.#seen, bytes, deliveries: (edits + moves) * others, arrived };
  }

  leave(): void {
    for (const { socket } of this.#people) socket.close();
  }

  #seat(index: number, socket: LeanSocket, isWatcher: boolean): void {
    const person: Person = {
      index,
      socket,
      client: random.uint32(),
      nextMove: 0,
      nextEdit: 0,
      moves: [],
      warmUpMoves: 0,
      edits: 0,
      isWatcher,
      cursorsSeen: new Map(),
      editsSeen: new Set(),
    };
    this.#people.push(person);
    this.#byClient.set(person.client, person);
    socket.onFrame = (payload) => this.#frame(payload, person);
    socket.onClose = (code) => process.stderr.write(`somebody was sent away with ${code}\n`);
  }

  #received(): number {
    return this.#people.reduce((sum, { socket }) => sum + socket.received, 0);
  }

  /** Looks at the schedule every millisecond, until the time is over. */
  #schedule(pace: Pace, until: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setInterval(() => {
        const now = performance.now();
        for (const person of this.#people) {
          for (; person.nextMove <= Math.min(now, until); person.nextMove += 1000 / pace.moves) {
            this.#seen.late.push(now - person.nextMove);
            this.#move(person);
          }
          for (; person.nextEdit <= Math.min(now, until); person.nextEdit += 1000 / pace.edits) {
            this.#seen.late.push(now - person.nextEdit);
            this.#edit(person);
          }
        }
        if (now < until) return;
        clearInterval(timer);
        resolve();
      }, 1);
    });
  }

  /** Presence as the product sends it. */
  #move(person: Person): void {
    const number = person.moves.push(performance.now()) - 1;
    const state = JSON.stringify({ cursor: { x: number, y: -number }, selection: [] });
    const entry = frame(1, person.client, number + 1, Buffer.from(state));
    person.socket.send(prefixed(this.#prefix, frame(AWARENESS, entry)));
  }

  /** One of this person's cards is dropped at a new place and gets a new name. */
  #edit(person: Person): void {
    const people = this.#people.length;
    const card = person.index + people * (person.edits % Math.floor(BOARD.boxes.length / people));
    const number = this.#edits.push({ at: performance.now(), by: person }) - 1;
    person.edits += 1;
    const update = this.#writer.write(person.client, (doc) => {
      const actor = recordsRoot(doc, 'actors').get(BOARD.boxes[card]!.id)!;
      actor.set('x', number);
      actor.set('y', -number);
      actor.set('name', `${MARK}${String(number).padStart(DIGITS, '0')}`);
    });
    person.socket.send(prefixed(this.#prefix, syncUpdate(update)));
  }

  #frame(payload: Buffer, reader: Person): void {
    const at = this.#prefix.length;
    if (isSyncStep2(payload, at)) return;
    if (payload[at] !== AWARENESS) this.#seeEdits(payload, reader);
    else if (reader.isWatcher) this.#seeCursors(payload.subarray(at + 1), reader);
  }

  #seeEdits(payload: Buffer, reader: Person): void {
    const now = performance.now();
    for (let at = payload.indexOf(MARK); at >= 0; at = payload.indexOf(MARK, at + 1)) {
      const number = Number(payload.toString('latin1', at + MARK.length, at + MARK.length + DIGITS));
      const edit = this.#edits[number];
      if (!edit || edit.by === reader || reader.editsSeen.has(number)) continue;
      reader.editsSeen.add(number);
      if (number >= this.#warmUpEdits) this.#seen.edits.push(now - edit.at);
    }
  }

  #seeCursors(awareness: Buffer, reader: Person): void {
    const now = performance.now();
    const decoder = decoding.createDecoder(decoding.readVarUint8Array(decoding.createDecoder(awareness)));
    for (let left = decoding.readVarUint(decoder); left > 0; left -= 1) {
      const client = decoding.readVarUint(decoder);
      decoding.readVarUint(decoder);
      const state = JSON.parse(decoding.readVarString(decoder)) as { cursor?: { x: number } } | null;
      const person = this.#byClient.get(client);
      if (!person || person === reader || !state?.cursor) continue;
      const seen = reader.cursorsSeen.get(client) ?? -1;
      // Whoever shows a later place has shown the earlier ones no sooner.
      for (let move = Math.max(seen + 1, person.warmUpMoves); move <= state.cursor.x; move += 1) {
        this.#seen.cursors.push(now - person.moves[move]!);
      }
      reader.cursorsSeen.set(client, Math.max(seen, state.cursor.x));
    }
  }
}
