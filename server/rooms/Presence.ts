import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import type { Author } from '../../shared/document/admit.ts';
import { MAX_PRESENCE_BYTES } from '../../shared/protocol/frames.ts';
import { presenceMessage } from './outgoing.ts';

/** The least time between two tellings, and what each person in the room adds when that is more, ms. */
const SHORT_TICK_MS = 20;
const TICK_MS_A_PERSON = 0.175;
/** The same for what one client says. */
const SHORT_PAUSE_MS = 50;
const PAUSE_MS_A_PERSON = 1 / 2;
const LONGEST_MS = 1000;
/** Clients hang up on a server that says nothing for 30 s. */
const HEARTBEAT_MS = 15_000;

const utf8 = new TextDecoder();

/** A connection as presence sees it. */
export interface Seat {
  readonly author: Author;
  /** So much waits to be read there that what is told now would be old when it is; `Presence.caughtUp` follows. */
  readonly isBehind: boolean;
  /** a whole web socket message */
  presence(message: Buffer): void;
}

interface Entry {
  client: number;
  /** what the client sent last, not looked at yet */
  raw: Uint8Array | null;
  /** client, clock and state as others get them; null until there is something sound */
  encoded: Uint8Array | null;
}

/** What one seat has said since the last telling. */
interface News {
  clients: number[];
  entries: Uint8Array[];
  /** where the entries begin among everybody's, and where they end, bytes */
  start: number;
  end: number;
}

/** When to tell what has changed. */
interface Pace {
  /** asks for a `flush`, this many ms after the last one at the soonest */
  ask(gap: number): void;
  /** how many times longer than usual to wait */
  load(): number;
}

/** Who is here and what they hold: one entry for each connection, written by the server from what the client sent. */
export class Presence {
  readonly #pace: Pace;
  /** every connection; null until it has said who it is */
  readonly #seats = new Map<Seat, Entry | null>();
  /** changed since the last telling: client → whose, null for one that has left */
  readonly #changed = new Map<number, Seat | null>();
  /** the clients whose news were kept from those who are behind */
  readonly #missed = new Map<Seat, Set<number>>();
  readonly #heartbeat: NodeJS.Timeout;
  #clock = 0;

  constructor(pace: Pace) {
    this.#pace = pace;
    this.#heartbeat = setInterval(() => {
      const nothing = presenceMessage(0, [], this.#pause);
      for (const seat of this.#seats.keys()) if (!seat.isBehind) seat.presence(nothing);
    }, HEARTBEAT_MS);
    this.#heartbeat.unref();
  }

  enter(seat: Seat): void {
    this.#seats.set(seat, null);
    this.tellAll(seat);
  }

  leave(seat: Seat): void {
    const entry = this.#seats.get(seat);
    this.#seats.delete(seat);
    this.#missed.delete(seat);
    if (entry) this.#change(entry.client, null);
  }

  close(): void {
    clearInterval(this.#heartbeat);
    this.#seats.clear();
    this.#changed.clear();
    this.#missed.clear();
  }

  /** how many connections there are */
  get people(): number {
    return this.#seats.size;
  }

  /** Everybody else's entry. */
  tellAll(seat: Seat): void {
    const entries = [...this.#seats].flatMap(([other, entry]) =>
      other !== seat && entry?.encoded ? [entry.encoded] : [],
    );
    if (entries.length > 0) seat.presence(presenceMessage(entries.length, entries, this.#pause));
  }

  /** Tells a seat that was behind the newest of everything that it missed. */
  caughtUp(seat: Seat): void {
    const missed = this.#missed.get(seat);
    if (!missed || seat.isBehind) return;
    this.#missed.delete(seat);
    const here = new Map([...this.#seats.values()].map((entry) => [entry?.client, entry?.encoded]));
    const entries = [...missed].map((client) => here.get(client) ?? encodeEntry(client, this.#clock, 'null'));
    seat.presence(presenceMessage(entries.length, entries, this.#pause));
  }

  /**
   * Takes a connection's own entry out of an awareness update. Stock clients send others' entries along; those are
   * passed over.
   * @throws when the update is malformed
   */
  receive(seat: Seat, update: Uint8Array): void {
    const decoder = decoding.createDecoder(update);
    const count = decoding.readVarUint(decoder);
    for (let index = 0; index < count; index += 1) {
      const client = decoding.readVarUint(decoder);
      decoding.readVarUint(decoder);
      const raw = decoding.readVarUint8Array(decoder);
      const entry = this.#seats.get(seat) ?? this.#claim(seat, client);
      if (entry?.client !== client || raw.length > MAX_PRESENCE_BYTES) continue;
      entry.raw = raw.slice();
      this.#change(client, seat);
    }
  }

  /** The Yjs client that a connection has said it is; null until it has. */
  clientOf(seat: Seat): number | null {
    return this.#seats.get(seat)?.client ?? null;
  }

  /** Tells everybody what others have said since the last time, each person's latest. */
  flush(): void {
    if (this.#changed.size === 0) return;
    this.#clock = Math.max(this.#clock + 1, Date.now());
    const news = this.#news();
    this.#changed.clear();
    if (news.size === 0) return;
    const all = [...news.values()];
    const entries = Buffer.concat(all.flatMap((some) => some.entries));
    const count = all.reduce((sum, some) => sum + some.entries.length, 0);
    const pause = this.#pause;
    const forSilent = presenceMessage(count, [entries], pause);
    for (const seat of this.#seats.keys()) {
      const own = news.get(seat);
      if (own && news.size === 1) continue;
      if (seat.isBehind) this.#keepFrom(seat, news);
      else if (!own) seat.presence(forSilent);
      else {
        // Nobody hears their own: a stock client would take it for news from elsewhere and answer.
        const others = [entries.subarray(0, own.start), entries.subarray(own.end)];
        seat.presence(presenceMessage(count - own.entries.length, others, pause));
      }
    }
  }

  #keepFrom(seat: Seat, news: ReadonlyMap<Seat | null, News>): void {
    const missed = this.#missed.get(seat) ?? new Set();
    for (const [author, { clients }] of news) {
      if (author !== seat) for (const client of clients) missed.add(client);
    }
    this.#missed.set(seat, missed);
  }

  /** The client id is this connection's, unless somebody else is using it. */
  #claim(seat: Seat, client: number): Entry | null {
    for (const [other, entry] of this.#seats) {
      if (entry?.client !== client) continue;
      if (other.author.participant !== seat.author.participant) return null;
      this.#seats.set(other, null);
    }
    const entry = { client, raw: null, encoded: null };
    this.#seats.set(seat, entry);
    return entry;
  }

  #change(client: number, seat: Seat | null): void {
    this.#changed.set(client, seat);
    this.#pace.ask(this.#scaled(SHORT_TICK_MS, TICK_MS_A_PERSON));
  }

  get #pause(): number {
    return Math.round(this.#scaled(SHORT_PAUSE_MS, PAUSE_MS_A_PERSON));
  }

  #scaled(shortest: number, eachPerson: number): number {
    return Math.min(LONGEST_MS, Math.max(shortest, this.#seats.size * eachPerson) * this.#pace.load());
  }

  /** By who said it; null for those who have left. */
  #news(): Map<Seat | null, News> {
    const news = new Map<Seat | null, News>();
    for (const [client, seat] of this.#changed) {
      const encoded = seat ? this.#restate(seat, client) : encodeEntry(client, this.#clock, 'null');
      if (!encoded) continue;
      const some = news.get(seat) ?? { clients: [], entries: [], start: 0, end: 0 };
      some.clients.push(client);
      some.entries.push(encoded);
      news.set(seat, some);
    }
    let at = 0;
    for (const some of news.values()) {
      some.start = at;
      at += some.entries.reduce((sum, entry) => sum + entry.length, 0);
      some.end = at;
    }
    return news;
  }

  /** What the others get to see of a seat's newest state; null when that is nothing new. */
  #restate(seat: Seat, client: number): Uint8Array | null {
    const entry = this.#seats.get(seat);
    if (entry?.client !== client || !entry.raw) return null;
    const state = stamped(entry.raw, seat.author);
    if (state === null) return null;
    const encoded = encodeEntry(client, this.#clock, state);
    entry.encoded = state === 'null' ? null : encoded;
    return encoded;
  }
}

/** The state as JSON with the author's name tag on it; null when it is not one that may be passed on. */
function stamped(raw: Uint8Array, { participant: id, role }: Author): string | null {
  try {
    const state: unknown = JSON.parse(utf8.decode(raw));
    if (state === null) return 'null';
    if (typeof state !== 'object' || Array.isArray(state)) return null;
    return JSON.stringify({ ...state, participant: { id, role } });
  } catch {
    return null;
  }
}

function encodeEntry(client: number, clock: number, state: string): Uint8Array {
  const json = Buffer.from(state);
  const head = encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, client);
    encoding.writeVarUint(encoder, clock);
    encoding.writeVarUint(encoder, json.length);
  });
  return Buffer.concat([head, json]);
}
