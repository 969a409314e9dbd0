import * as Y from 'yjs';
import type { BoardLog, Epochs } from '../storage/BoardLog.ts';
import { Past } from './Past.ts';

/** The documents that a board was in earlier epochs; each is in memory once somebody has come back to it. */
export class Pasts {
  readonly #board: string;
  readonly #log: BoardLog;
  readonly #epochs: Epochs;
  readonly #known = new Map<number, Promise<Past>>();

  constructor(board: string, log: BoardLog, epochs: Epochs) {
    this.#board = board;
    this.#log = log;
    this.#epochs = epochs;
  }

  /** Whether there may be copies of an earlier document than the one that the board is now. */
  get exist(): boolean {
    return this.#epochs.past.length > 0;
  }

  /**
   * Which earlier epoch a copy with this state vector is of; null for one of the document as it is now, or of none.
   * @throws when the vector is malformed
   */
  epochOf(stateVector: Uint8Array): number | null {
    const { founder, past } = this.#epochs;
    if (past.length === 0) return null;
    const held = Y.decodeStateVector(stateVector);
    if (held.size === 0 || (founder !== null && held.has(founder))) return null;
    const founded = past.find((one) => one.founder !== null && held.has(one.founder));
    if (founded) return founded.epoch;
    // Last: among so many clients one of another epoch may have the same number.
    const first = past.find((one) => one.founder === null);
    const isOfFirst = first && [...Y.decodeStateVector(first.vector).keys()].some((client) => held.has(client));
    return isOfFirst ? first.epoch : null;
  }

  /** @throws when the storage is away */
  get(epoch: number): Promise<Past> {
    const known = this.#known.get(epoch);
    if (known) return known;
    const loading = Past.load(this.#board, epoch, this.#log);
    this.#known.set(epoch, loading);
    loading.catch(() => this.#known.delete(epoch));
    return loading;
  }

  /** Forgets a document in memory that has something in it that was not let in. */
  drop(past: Past): void {
    past.spoil();
    this.#known.delete(past.epoch);
  }

  /** Forgets all of them in memory: others stand in the log now. */
  async dropAll(): Promise<void> {
    const loading = [...this.#known.values()];
    this.#known.clear();
    for (const past of await Promise.allSettled(loading)) if (past.status === 'fulfilled') past.value.spoil();
  }
}
