import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import type { Author } from '../../shared/document/admit.ts';
import { MAX_PRESENCE_BYTES } from '../../shared/protocol/frames.ts';

/** A room of this size or less hears of every move within one short tick. */
const SMALL_ROOM = 20;
const SHORT_TICK_MS = 33;
const LONG_TICK_MS = 200;
/** Clients hang up on a server that says nothing for 30 s. */
const HEARTBEAT_MS = 15_000;

/** A connection as presence sees it. */
export interface Seat {
  readonly author: Author;
  /** an awareness update in y-protocols' encoding, without the frame number */
  presence(update: Uint8Array): void;
}

interface Entry {
  client: number;
  /** what the client sent last, not looked at yet */
  raw: Uint8Array | null;
  /** client, clock and state as others get them; null until there is something sound */
  encoded: Uint8Array | null;
}

/** Who is here and what they hold: one entry for each connection, written by the server from what the client sent. */
export class Presence {
  /** every connection; null until it has said who it is */
  readonly #seats = new Map<Seat, Entry | null>();
  /** changed since the last tick: client → whose, null for one that has left */
  readonly #changed = new Map<number, Seat | null>();
  readonly #heartbeat: NodeJS.Timeout;
  #tick: NodeJS.Timeout | undefined;
  #clock = 0;

  constructor() {
    const nobody = encodeEntries([]);
    this.#heartbeat = setInterval(() => {
      for (const seat of this.#seats.keys()) seat.presence(nobody);
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
    if (entry) this.#change(entry.client, null);
  }

  close(): void {
    clearInterval(this.#heartbeat);
    clearTimeout(this.#tick);
    this.#seats.clear();
  }

  /** Everybody else's entry. */
  tellAll(seat: Seat): void {
    const entries = [...this.#seats].flatMap(([other, entry]) =>
      other !== seat && entry?.encoded ? [entry.encoded] : [],
    );
    if (entries.length > 0) seat.presence(encodeEntries(entries));
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
    this.#tick ??= setTimeout(() => this.#flush(), this.#tickLength());
  }

  #tickLength(): number {
    return Math.min(LONG_TICK_MS, SHORT_TICK_MS * Math.max(1, this.#seats.size / SMALL_ROOM));
  }

  #flush(): void {
    this.#tick = undefined;
    this.#clock = Math.max(this.#clock + 1, Date.now());
    const changed = new Map<Seat | null, Uint8Array[]>();
    for (const [client, seat] of this.#changed) {
      const encoded = seat ? this.#restate(seat, client) : encodeEntry(client, this.#clock, 'null');
      if (encoded) changed.set(seat, [...(changed.get(seat) ?? []), encoded]);
    }
    this.#changed.clear();
    const everything = encodeEntries([...changed.values()].flat());
    for (const seat of this.#seats.keys()) {
      if (!changed.has(seat)) {
        if (changed.size > 0) seat.presence(everything);
      } else if (changed.size > 1) {
        const others = [...changed].flatMap(([author, entries]) => (author === seat ? [] : entries));
        seat.presence(encodeEntries(others));
      }
    }
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
    const state: unknown = JSON.parse(new TextDecoder().decode(raw));
    if (state === null) return 'null';
    if (typeof state !== 'object' || Array.isArray(state)) return null;
    return JSON.stringify({ ...state, participant: { id, role } });
  } catch {
    return null;
  }
}

function encodeEntry(client: number, clock: number, state: string): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, client);
  encoding.writeVarUint(encoder, clock);
  encoding.writeVarString(encoder, state);
  return encoding.toUint8Array(encoder);
}

function encodeEntries(entries: readonly Uint8Array[]): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, entries.length);
  for (const entry of entries) encoding.writeUint8Array(encoder, entry);
  return encoding.toUint8Array(encoder);
}
