import { createContext, use, useSyncExternalStore } from 'react';

type Reason = 'pointed' | 'focused' | 'selected';

/** Which actor's flows are brought forward: the one pointed at, else the one with the focus, else the one selected. */
export class Emphasis {
  readonly #actors = new Map<Reason, string>();
  readonly #listeners = new Set<() => void>();

  /** An actor's id, or null when there is none (any more) for this reason. */
  set(reason: Reason, actor: string | null): void {
    if ((this.#actors.get(reason) ?? null) === actor) return;
    if (actor === null) this.#actors.delete(reason);
    else this.#actors.set(reason, actor);
    for (const listener of this.#listeners) listener();
  }

  /** Every actor that there is a reason for, for whom a map must have at hand. */
  all = (): string[] => [...this.#actors.values()];

  get = (): string | null =>
    this.#actors.get('pointed') ?? this.#actors.get('focused') ?? this.#actors.get('selected') ?? null;

  isPointedAt = (actor: string): boolean => this.#actors.get('pointed') === actor;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
}

export const EmphasisContext = createContext(new Emphasis());

/** The actor whose flows are brought forward. */
export function useEmphasised(): string | null {
  const emphasis = use(EmphasisContext);
  return useSyncExternalStore(emphasis.subscribe, emphasis.get);
}

/** Whether a mouse or a pen is on the actor's card. */
export function useIsPointedAt(actor: string): boolean {
  const emphasis = use(EmphasisContext);
  return useSyncExternalStore(emphasis.subscribe, () => emphasis.isPointedAt(actor));
}
