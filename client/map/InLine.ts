import type { SnapLine } from './snap.ts';

const NONE: readonly SnapLine[] = [];

/** What is in line with what is being dragged: told to who shows it and to nobody else, since it changes at every step. */
export class InLine {
  #lines = NONE;
  readonly #listeners = new Set<() => void>();

  set(lines: readonly SnapLine[]): void {
    if (lines.length === 0 && this.#lines.length === 0) return;
    this.#lines = lines;
    for (const listener of this.#listeners) listener();
  }

  get = (): readonly SnapLine[] => this.#lines;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
}
