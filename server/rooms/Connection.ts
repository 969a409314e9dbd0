import type { Duplex } from 'node:stream';
import * as decoding from 'lib0/decoding';
import type { WebSocket } from 'ws';
import * as Y from 'yjs';
import type { Author, Refusal } from '../../shared/document/admit.ts';
import { CloseCode } from '../../shared/protocol/closeCodes.ts';
import { Frame, MAX_FRAME_BYTES } from '../../shared/protocol/frames.ts';
import type { MessageKind } from '../Measures.ts';
import { barrierMessage, SyncStep1, SyncStep2, SyncUpdate, syncMessage } from './outgoing.ts';
import type { Seat } from './Presence.ts';
import { Returning } from './Returning.ts';
import type { Listener, Room } from './Room.ts';
import type { Tip } from './Tip.ts';

/** A peer that has let this much pile up, in bytes, is sent away and may come back. */
const MAX_BUFFERED_BYTES = 8 * 1024 * 1024;

/** A stock client comes back at once, and judging the same edit again costs the whole room; so it is sent away slowly. */
const LOCKED_PAUSE_MS = 1000;

/** A message counts for so many bytes, in and out: large ones are more work. */
const BYTES_OF_A_MESSAGE = 4096;

/** Undoing a refused edit is work for the whole room; who is honest is seldom refused. In messages. */
const REFUSAL_COST = 500;

/** Presence waits while more than this is to be read first, bytes. */
const BEHIND_BYTES = 64 * 1024;

/** Larger messages are not put together with others, bytes. */
const MAX_JOINED_BYTES = 32 * 1024;

/** What a close frame has room for. */
const MAX_REASON_BYTES = 123;

const REFUSAL_CODES: Readonly<Record<Refusal['reason'], CloseCode>> = {
  shape: CloseCode.invalid,
  rights: CloseCode.notAllowed,
  locked: CloseCode.locked,
};

const KINDS: ReadonlyMap<number, MessageKind> = new Map([
  [Frame.sync, 'sync'],
  [Frame.awareness, 'presence'],
  [Frame.queryAwareness, 'queryPresence'],
  [Frame.barrier, 'barrier'],
]);

/** RFC 6455: the server stops; a client comes back by itself. */
const GOING_AWAY = 1001;

export interface ConnectionEvents {
  /** a message that is within the limits */
  received(kind: MessageKind): void;
  /** Takes so many messages from the sender's limit; whether there was anything left. */
  spend(messages: number): boolean;
  /** closed by the server for this reason */
  refused(reason: string): void;
  closed(): void;
}

/** A web socket, and the network socket that it writes to. */
export interface Wire {
  socket: WebSocket;
  stream: Duplex;
}

/** The connections that have something to write when this turn is over. */
let unwritten: Connection[] = [];

/** A packet costs more than what is in it: what a turn says to one person leaves as one. */
function writeSoon(connection: Connection): void {
  if (unwritten.length === 0) process.nextTick(writeAll);
  unwritten.push(connection);
}

function writeAll(): void {
  const connections = unwritten;
  unwritten = [];
  for (const connection of connections) connection.write();
}

/** One socket in one room. */
export class Connection implements Listener, Seat {
  readonly author: Author;
  readonly workshop: string;
  readonly room: Room;
  readonly #socket: WebSocket;
  /** What the web socket itself writes to. Whole messages may come in between its own, since it neither compresses nor fragments. */
  readonly #stream: Duplex;
  readonly #events: ConnectionEvents;
  #unsent: Buffer[] = [];
  #synced = false;
  /** it has said what it has */
  #told = false;
  /** its copy is of an earlier epoch: it hears nothing of this one */
  #returning: Returning | null = null;
  #open = true;
  /** An edit from here was refused for the lock: until the socket closes no other is taken, and no barrier answered. */
  #lockedOut = false;
  /** barriers asked for before the first sync; what came before them is only there once that has come */
  #earlyBarriers: number[] = [];

  constructor(
    { socket, stream }: Wire,
    { room, workshop, author }: Pick<Connection, 'room' | 'workshop' | 'author'>,
    events: ConnectionEvents,
  ) {
    this.#socket = socket;
    this.#stream = stream;
    this.room = room;
    this.workshop = workshop;
    this.author = author;
    this.#events = events;
    socket.on('message', (data: Buffer, isBinary: boolean) => this.#message(data, isBinary));
    socket.on('close', () => this.#leave());
    stream.on('drain', () => room.presence.caughtUp(this));
    // Where there are several documents that a copy may be of, the client says first what it has.
    if (!room.pasts.exist) room.withTip((tip) => this.#askFor(tip));
    room.presence.enter(this);
  }

  update(update: Uint8Array): void {
    this.#send(syncMessage(SyncUpdate, update));
  }

  presence(message: Buffer): void {
    this.#send(message);
  }

  get isBehind(): boolean {
    return this.#stream.writableLength > BEHIND_BYTES;
  }

  goAway(): void {
    this.close(GOING_AWAY, 'goingAway');
  }

  /** `reason` is one word for the counters; `at` tells where in the board, for whoever debugs a client. */
  close(code: number, reason: string, at = ''): void {
    if (!this.#open) return;
    this.write();
    this.#leave();
    this.#events.refused(reason);
    this.#socket.close(code, Buffer.from(`${reason} ${at}`.trim()).subarray(0, MAX_REASON_BYTES));
  }

  #leave(): void {
    if (!this.#open) return;
    this.#open = false;
    this.room.unsubscribe(this);
    this.room.presence.leave(this);
    this.#events.closed();
  }

  #message(data: Buffer, isBinary: boolean): void {
    if (!this.#open) return;
    if (data.length > MAX_FRAME_BYTES) this.close(CloseCode.tooLarge, 'tooLarge');
    else if (!this.#events.spend(1 + data.length / BYTES_OF_A_MESSAGE)) this.close(CloseCode.tooFast, 'tooFast');
    else if (!isBinary) this.close(CloseCode.invalid, 'malformed');
    else {
      this.room.withTip((tip) => {
        if (this.#open) this.#receive(tip, data);
      });
    }
  }

  #receive(tip: Tip, data: Uint8Array): void {
    try {
      const decoder = decoding.createDecoder(data);
      const frame = decoding.readVarUint(decoder);
      this.#events.received(KINDS.get(frame) ?? 'other');
      if (frame === Frame.sync) this.#sync(tip, decoder);
      else if (frame === Frame.awareness) this.#presence(decoding.readVarUint8Array(decoder));
      else if (frame === Frame.queryAwareness) this.room.presence.tellAll(this);
      else if (frame === Frame.barrier) this.#barrier(decoding.readVarUint(decoder));
      else throw new RangeError('unknown frame');
    } catch {
      this.#refuse({ reason: 'shape', at: 'frame' });
    }
  }

  #presence(update: Uint8Array): void {
    const { presence } = this.room;
    presence.receive(this, update);
    const client = presence.clientOf(this);
    if (client !== null) this.room.owners.announce(client, this.author.participant);
  }

  #sync(tip: Tip, decoder: decoding.Decoder): void {
    const type = decoding.readVarUint(decoder);
    const content = decoding.readVarUint8Array(decoder);
    if (type === SyncStep1) {
      this.#tell(tip, content);
    } else if (this.#returning && type === SyncStep2) {
      this.#returning.receive(content);
    } else if (this.#returning && type === SyncUpdate) {
      // Before the client has answered what the server asked for, that answer has it (R11).
      if (this.#returning.hasBegun) this.#returning.receive(content);
    } else if (this.#lockedOut || (this.room.pasts.exist && !this.#told)) {
      return;
    } else if (type === SyncStep2 || (type === SyncUpdate && this.#synced)) {
      const refusal = this.room.receive(tip, content, this.author, this);
      if (refusal) this.#refuse(refusal);
      else if (!this.#synced) this.#becomeSynced();
    } else if (type !== SyncUpdate) throw new RangeError('unknown sync message');
  }

  #askFor(tip: Tip): void {
    this.#send(syncMessage(SyncStep1, Y.encodeStateVector(tip.doc)));
  }

  #tell(tip: Tip, stateVector: Uint8Array): void {
    this.#told = true;
    const epoch = this.#synced ? null : this.room.pasts.epochOf(stateVector);
    if (epoch !== null) {
      this.#returning ??= new Returning(this.room, epoch, stateVector, this.author, {
        sync: (vector, missing) => {
          this.#send(syncMessage(SyncStep1, vector));
          this.#answerSync(missing);
        },
        barrier: (n) => this.#answer(n),
        done: () => this.close(CloseCode.earlierEpoch, 'earlierEpoch'),
        refused: (refusal) => this.#refuse(refusal),
        storageAway: () => this.close(CloseCode.storageAway, 'storageAway'),
      });
      return;
    }
    if (this.#returning) return;
    if (this.room.pasts.exist) this.#askFor(tip);
    this.room.subscribe(tip, this, stateVector, (missing, since) => {
      // First what came later: with the answer to its first step a client takes itself to have everything.
      if (since) this.update(since);
      this.#answerSync(missing);
    });
  }

  #answerSync(missing: Uint8Array): void {
    this.#events.spend(missing.length / BYTES_OF_A_MESSAGE);
    this.#send(syncMessage(SyncStep2, missing));
  }

  #becomeSynced(): void {
    this.#synced = true;
    for (const n of this.#earlyBarriers) this.#barrier(n);
    this.#earlyBarriers = [];
  }

  #barrier(n: number): void {
    if (this.#lockedOut) return;
    if (this.#returning) {
      this.#returning.barrier(n);
      return;
    }
    if (!this.#synced) {
      this.#earlyBarriers.push(n);
      return;
    }
    this.room.whenCommitted(() => this.#answer(n));
  }

  #answer(barrier: number): void {
    this.#send(barrierMessage(barrier));
  }

  #refuse({ reason, at }: Refusal): void {
    const sendAway = () => this.close(REFUSAL_CODES[reason], reason, at);
    if (reason !== 'locked') {
      this.#events.spend(REFUSAL_COST);
      sendAway();
      return;
    }
    this.#lockedOut = true;
    setTimeout(sendAway, LOCKED_PAUSE_MS).unref();
  }

  #send(message: Buffer): void {
    if (!this.#open) return;
    if (this.#stream.writableLength > MAX_BUFFERED_BYTES) {
      this.close(CloseCode.tooSlow, 'tooSlow');
      return;
    }
    if (this.#unsent.length === 0) writeSoon(this);
    this.#unsent.push(message);
  }

  /** Hands what has been sent in this turn to the network, in one packet where that is worth a copy. */
  write(): void {
    const messages = this.#unsent;
    this.#unsent = [];
    if (!this.#open) return;
    const bytes = messages.reduce((sum, message) => sum + message.length, 0);
    if (messages.length > 1 && bytes <= MAX_JOINED_BYTES) this.#stream.write(Buffer.concat(messages, bytes));
    else for (const message of messages) this.#stream.write(message);
  }
}
