import * as Y from 'yjs';

/** The board is encoded anew when what came since is more than this. */
const MAX_SINCE_BYTES = 64 * 1024;

/** The whole board: a state, and one update with what came after it. */
export interface WholeBoard {
  state: Uint8Array;
  since: Uint8Array | null;
}

/**
 * Those who come with nothing and get the whole board. It is encoded once for all of them, and they get it one a turn, so
 * that a full room coming in keeps nobody from working.
 */
export class ColdJoins<Who> {
  readonly #waiting = new Map<Who, () => void>();
  #state: Uint8Array | null = null;
  #since: Uint8Array[] = [];
  #sinceBytes = 0;

  /** Runs in a turn of its own, unless they leave before. */
  add(who: Who, run: () => void): void {
    if (this.#waiting.size === 0) setImmediate(this.#next);
    this.#waiting.set(who, run);
  }

  leave(who: Who): void {
    this.#waiting.delete(who);
  }

  /** To be called with each update that the document takes in. */
  written(update: Uint8Array): void {
    if (this.#state === null) return;
    this.#since.push(update);
    this.#sinceBytes += update.length;
    if (this.#sinceBytes > MAX_SINCE_BYTES) this.#state = null;
  }

  board(doc: Y.Doc): WholeBoard {
    if (this.#state === null) {
      this.#state = Y.encodeStateAsUpdate(doc);
      this.#since = [];
      this.#sinceBytes = 0;
    }
    if (this.#since.length > 1) this.#since = [Y.mergeUpdates(this.#since)];
    return { state: this.#state, since: this.#since[0] ?? null };
  }

  #next = (): void => {
    const [first] = this.#waiting;
    if (!first) return;
    const [who, run] = first;
    this.#waiting.delete(who);
    if (this.#waiting.size > 0) setImmediate(this.#next);
    run();
  };
}
