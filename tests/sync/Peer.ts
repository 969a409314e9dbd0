import { readVarUint } from 'lib0/decoding';
import * as Y from 'yjs';
import { PersonalUndo } from '../../client/board/PersonalUndo.ts';
import type { BoardFile } from '../../shared/board/boardFile.ts';
import { openRoots } from '../../shared/document/layout.ts';
import { CloseCode } from '../../shared/protocol/closeCodes.ts';
import { Frame } from '../../shared/protocol/frames.ts';
import type { Joined } from '../../shared/protocol/http.ts';
import { type BoardClient, frame, openBoard } from '../fixtures/board.ts';

/** in milliseconds; short, so that a restart costs little */
const RECONNECT_WITHIN = 200;

// Each y-websocket client listens for the end of the process.
process.setMaxListeners(0);

/** One person on one board: a stock y-websocket client with an undo of its own. */
export class Peer {
  doc = new Y.Doc();
  undo: PersonalUndo;
  readonly participant: Joined['participant'];
  readonly session: string;
  /** the version that this person would go back to */
  kept: BoardFile | null = null;
  /** how many there have been so far */
  connections = 0;
  readonly #open: (doc: Y.Doc) => BoardClient;
  readonly #beginsAnew: boolean;
  #provider: BoardClient['provider'];
  #asked = 0;
  #answered = 0;
  /** edits so far, how many there were when a barrier was asked for, and how many of them are committed */
  #edits = 0;
  readonly #editsAsked = new Map<number, number>();
  #editsCommitted = 0;
  #refusal: string | null = null;
  #wake: (() => void)[] = [];

  /**
   * @param clientId the document's, where a seed decides it
   * @param beginsAnew with an empty copy when the server has another epoch and all that was in this one, as our client does
   */
  constructor(url: string, board: string, { session, participant }: Joined, clientId?: number, beginsAnew = false) {
    if (clientId !== undefined) this.doc.clientID = clientId;
    this.participant = participant;
    this.session = session;
    this.#beginsAnew = beginsAnew;
    this.#open = (doc) => openBoard(url, board, session, doc);
    this.undo = new PersonalUndo(this.doc);
    this.#provider = this.#connectDoc();
  }

  #connectDoc(): BoardClient['provider'] {
    openRoots(this.doc);
    const { provider } = this.#open(this.doc);
    provider.maxBackoffTime = RECONNECT_WITHIN;
    provider.messageHandlers[Frame.barrier] = (_encoder, decoder) => {
      this.#answered = readVarUint(decoder);
      this.#editsCommitted = this.#editsAsked.get(this.#answered) ?? this.#editsCommitted;
      this.#happened();
    };
    this.doc.on('update', (_update: Uint8Array, origin: unknown) => {
      if (origin !== provider) this.#edits += 1;
    });
    provider.on('sync', this.#happened);
    provider.on('status', ({ status }) => {
      if (status === 'connected') this.connections += 1;
      this.#happened();
    });
    provider.on('closed', ({ code, reason }: { code: number; reason: string }) => {
      if (code === CloseCode.earlierEpoch && this.#beginsAnew) this.#returnFromEarlierEpoch();
      else this.#refusal = `${code} ${reason}`;
      this.#happened();
    });
    return provider;
  }

  #returnFromEarlierEpoch(): void {
    if (this.#editsCommitted < this.#edits) {
      this.#provider.connect();
      return;
    }
    this.close();
    this.doc = new Y.Doc();
    this.undo = new PersonalUndo(this.doc);
    this.#provider = this.#connectDoc();
  }

  /** Tells everybody something about this person, as a client does when somebody moves. */
  announce(state: Record<string, unknown>): void {
    this.#provider.awareness.setLocalState(state);
  }

  /** Yjs client → what everybody is told of that person */
  get present(): ReadonlyMap<number, Record<string, unknown>> {
    return this.#provider.awareness.getStates();
  }

  /** whether this person means to be connected */
  get online(): boolean {
    return this.#provider.shouldConnect;
  }

  connect(): void {
    this.#provider.connect();
  }

  disconnect(): void {
    this.#provider.disconnect();
  }

  /** Resolves when there is a connection and the server's state has come over it. */
  synced(): Promise<void> {
    return this.#until(() => this.#provider.synced);
  }

  /** Whether everything done here so far got committed on the connection that there is now, or it was lost first. */
  async committed(): Promise<boolean> {
    this.#asked += 1;
    const asked = this.#asked;
    this.#editsAsked.set(asked, this.#edits);
    const socket = this.#provider.ws;
    socket?.send(new Uint8Array(frame(Frame.barrier, asked)));
    await this.#until(() => this.#answered >= asked || this.#provider.ws !== socket || socket === null);
    return this.#answered >= asked;
  }

  /**
   * Resolves when the server has committed everything done here, however many connections that takes.
   * @throws when the server refuses this person for good
   */
  async saved(): Promise<void> {
    do await this.synced();
    while (!(await this.committed()));
  }

  /** Resolves when the connection is lost. */
  lost(): Promise<void> {
    return this.#until(() => !this.#provider.wsconnected);
  }

  close(): void {
    this.undo.destroy();
    this.#provider.destroy();
    this.doc.destroy();
  }

  #happened = (): void => {
    for (const wake of this.#wake.splice(0)) wake();
  };

  async #until(holds: () => boolean): Promise<void> {
    while (!holds()) {
      if (this.#refusal !== null) throw new Error(`refused by the server: ${this.#refusal}`);
      await new Promise<void>((resolve) => this.#wake.push(resolve));
    }
  }
}
