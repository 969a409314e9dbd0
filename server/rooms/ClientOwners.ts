import type { ParticipantId } from '../../shared/board/ids.ts';

/** Clients that have been announced and have not written yet; those of long ago may be somebody else's. */
const MAX_ANNOUNCED = 10_000;

/** Whose each Yjs client of a board is. */
export class ClientOwners {
  /** null: somebody who is forgotten, or nobody */
  readonly #owners: Map<number, ParticipantId | null>;
  readonly #announced = new Map<number, ParticipantId>();
  #unwritten = new Map<number, ParticipantId>();

  /** @param owners as the log has them */
  constructor(owners: Map<number, ParticipantId | null>) {
    this.#owners = owners;
  }

  /**
   * A connection says which Yjs client it is: everybody is told of it, so that somebody else could write as that client before
   * it does itself.
   */
  announce(client: number, participant: ParticipantId): void {
    if (this.#owners.has(client) || this.#announced.has(client)) return;
    this.#announced.set(client, participant);
    if (this.#announced.size <= MAX_ANNOUNCED) return;
    const [oldest] = this.#announced.keys();
    this.#announced.delete(oldest!);
  }

  mayWriteAs(client: number, participant: ParticipantId): boolean {
    const owner = this.#owners.has(client) ? this.#owners.get(client) : this.#announced.get(client);
    return owner === undefined || owner === participant;
  }

  /** The participant has written as these clients, and owns those that nobody else does. */
  claim(clients: Iterable<number>, participant: ParticipantId): void {
    for (const client of clients) {
      if (this.#owners.has(client)) continue;
      this.#owners.set(client, participant);
      this.#unwritten.set(client, participant);
    }
  }

  /** Those that the log does not know yet, each once. */
  takeUnwritten(): ReadonlyMap<number, ParticipantId> {
    const unwritten = this.#unwritten;
    this.#unwritten = new Map();
    return unwritten;
  }
}
