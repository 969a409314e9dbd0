import { createContext, use, useSyncExternalStore } from 'react';

type Reason = 'pointed' | 'focused' | 'selected';

/** How long there has to be a reason for it, ms: the map must not flicker where a pointer passes. */
const REST = 100;

/**
 * Which actor's flows are brought forward: the one pointed at, else the one with the focus, else the one selected, when it has
 * been that for a moment.
 */
export class Emphasis {
  readonly #actors = new Map<Reason, string>();
  readonly #listeners = new Set<() => void>();
  #forward: string | null = null;
  #rest: ReturnType<typeof setTimeout> | undefined;

  /** An actor's id, or null when there is none (any more) for this reason. */
  set(reason: Reason, actor: string | null): void {
    if ((this.#actors.get(reason) ?? null) !== actor) {
      if (actor === null) this.#actors.delete(reason);
      else this.#actors.set(reason, actor);
      this.hold();
      this.#tell();
    }
    if (this.#first() !== this.#forward) this.#rest ??= setTimeout(this.#settle, REST);
  }

  /** Leaves it as it is until the next reason: a hand is about to move something. */
  hold(): void {
    clearTimeout(this.#rest);
    this.#rest = undefined;
  }

  /** Every actor that is brought forward or soon may be, for whom a map must have at hand. */
  all = (): string[] => [...new Set([...this.#actors.values(), ...(this.#forward === null ? [] : [this.#forward])])];

  get = (): string | null => this.#forward;

  isPointedAt = (actor: string): boolean => this.#actors.get('pointed') === actor;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  #first(): string | null {
    return this.#actors.get('pointed') ?? this.#actors.get('focused') ?? this.#actors.get('selected') ?? null;
  }

  #settle = (): void => {
    this.#rest = undefined;
    this.#forward = this.#first();
    this.#tell();
  };

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
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
