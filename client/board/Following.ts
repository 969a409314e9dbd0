import type { ParticipantId } from '../../shared/board/ids.ts';

/** Whose view of the map this tab shows as it moves; null while this person looks where they want. */
export class Following {
  #whom: ParticipantId | null = null;
  readonly #listeners = new Set<() => void>();

  get = (): ParticipantId | null => this.#whom;

  start(whom: ParticipantId): void {
    this.#set(whom);
  }

  stop = (): void => this.#set(null);

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  #set(whom: ParticipantId | null): void {
    if (whom === this.#whom) return;
    this.#whom = whom;
    for (const listener of this.#listeners) listener();
  }
}
