import * as Y from 'yjs';
import type { Author, Refusal } from '../../shared/document/admit.ts';
import { handIn } from './handIn.ts';
import type { Past } from './Past.ts';
import type { Room } from './Room.ts';

/** How long a client that asks nothing after it has handed in its work may go on, in milliseconds. */
const LINGERS_MS = 2000;

/** What a returning client is told. */
interface Answers {
  /** asks for what the document of its epoch lacks, and gives what the client lacks of that */
  sync(stateVector: Uint8Array, missing: Uint8Array): void;
  barrier(n: number): void;
  /** everything that it has brought is committed: it may forget its copy */
  done(): void;
  refused(refusal: Refusal): void;
  storageAway(): void;
}

/** Takes in the work that a client brings from an earlier epoch, one message after the other, and sends it away to begin anew. */
export class Returning {
  readonly #room: Room;
  readonly #author: Author;
  readonly #answers: Answers;
  readonly #past: Promise<Past>;
  #begun = false;
  #handedIn = false;
  /** a barrier that was asked for before that */
  #earlyBarrier: number | null = null;
  #over = false;

  constructor(room: Room, epoch: number, stateVector: Uint8Array, author: Author, answers: Answers) {
    this.#room = room;
    this.#author = author;
    this.#answers = answers;
    this.#past = room.pasts.get(epoch);
    this.#inTurn(async ({ doc }) => answers.sync(Y.encodeStateVector(doc), Y.encodeStateAsUpdate(doc, stateVector)));
  }

  /** the client has begun to hand in */
  get hasBegun(): boolean {
    return this.#begun;
  }

  receive(update: Uint8Array): void {
    this.#begun = true;
    this.#inTurn(async (past) => {
      const refusal = await handIn(this.#room, past, update, this.#author);
      if (refusal) {
        this.#over = true;
        this.#answers.refused(refusal);
      } else if (!this.#handedIn) {
        this.#handedIn = true;
        if (this.#earlyBarrier !== null) this.barrier(this.#earlyBarrier);
        setTimeout(() => this.#finish(), LINGERS_MS).unref();
      }
    });
  }

  barrier(n: number): void {
    this.#inTurn(async () => {
      if (!this.#handedIn) {
        this.#earlyBarrier = n;
        return;
      }
      this.#answers.barrier(n);
      this.#finish();
    });
  }

  #finish(): void {
    if (this.#over) return;
    this.#over = true;
    this.#answers.done();
  }

  #inTurn(work: (past: Past) => Promise<void>): void {
    this.#past
      .then((past) =>
        past.inTurn(async () => {
          if (this.#over) return;
          if (past.spoilt) throw new Error('spoilt by somebody else');
          await work(past);
        }),
      )
      .catch(() => {
        if (this.#over) return;
        this.#over = true;
        this.#answers.storageAway();
      });
  }
}
