/** What this person has selected, by record id; actors and flows alike. The set is replaced at each change. */
export class Selection {
  #ids: ReadonlySet<string> = new Set();
  readonly #listeners = new Set<() => void>();

  get = (): ReadonlySet<string> => this.#ids;

  set = (ids: Iterable<string>): void => {
    const next = new Set(ids);
    if (next.size === this.#ids.size && [...next].every((id) => this.#ids.has(id))) return;
    this.#ids = next;
    for (const listener of this.#listeners) listener();
  };

  clear = (): void => this.set([]);

  /** Adds a record, or takes it away where it is selected already. */
  toggle = (id: string): void => {
    const next = new Set(this.#ids);
    if (!next.delete(id)) next.add(id);
    this.set(next);
  };

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
}
