import { readVarUint } from 'lib0/decoding';
import * as Y from 'yjs';
import { PersonalUndo } from '../../client/board/PersonalUndo.ts';
import type { BoardFile } from '../../shared/board/boardFile.ts';
import { openRoots } from '../../shared/document/layout.ts';
import { Frame } from '../../shared/protocol/frames.ts';
import type { Joined } from '../../shared/protocol/http.ts';
import { frame, openBoard } from '../fixtures/board.ts';

/** in milliseconds; short, so that a restart costs little */
const RECONNECT_WITHIN = 200;

// Each y-websocket client listens for the end of the process.
process.setMaxListeners(0);

/** One person on one board: a stock y-websocket client with an undo of its own. */
export class Peer {
  readonly doc = new Y.Doc();
  readonly undo: PersonalUndo;
  readonly participant: Joined['participant'];
  readonly session: string;
  /** the version that this person would go back to */
  kept: BoardFile | null = null;
  /** how many there have been so far */
  connections = 0;
  readonly #provider: ReturnType<typeof openBoard>['provider'];
  #asked = 0;
  #answered = 0;
  #refusal: string | null = null;
  #wake: (() => void)[] = [];

  /** @param clientId the document's, where a seed decides it */
  constructor(url: string, board: string, { session, participant }: Joined, clientId?: number) {
    if (clientId !== undefined) this.doc.clientID = clientId;
    openRoots(this.doc);
    this.participant = participant;
    this.session = session;
    this.undo = new PersonalUndo(this.doc);
    this.#provider = openBoard(url, board, session, this.doc).provider;
    this.#provider.maxBackoffTime = RECONNECT_WITHIN;
    this.#provider.messageHandlers[Frame.barrier] = (_encoder, decoder) => {
      this.#answered = readVarUint(decoder);
      this.#happened();
    };
    this.#provider.on('sync', this.#happened);
    this.#provider.on('status', ({ status }) => {
      if (status === 'connected') this.connections += 1;
      this.#happened();
    });
    this.#provider.on('closed', ({ code, reason }: { code: number; reason: string }) => {
      this.#refusal = `${code} ${reason}`;
      this.#happened();
    });
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
