import type { Network, Tidied } from './Network.ts';

/** `failed`: the worker could not be loaded, or broke off. */
export type TidyingState = 'idle' | 'running' | 'failed';

/** Tidies networks one at a time in a worker, so that the page goes on; the worker is loaded when it is needed. */
export class Tidying {
  #worker: Worker | null = null;
  #state: TidyingState = 'idle';
  readonly #listeners = new Set<() => void>();

  /** Calls back with the new places, unless it is cancelled or fails before that. Cancels what was under way. */
  start(network: Network, onDone: (tidied: Tidied) => void): void {
    this.cancel();
    const worker = new Worker(new URL('./tidy.worker.ts', import.meta.url), { type: 'module' });
    this.#worker = worker;
    worker.onmessage = ({ data }: MessageEvent<Tidied>) => {
      this.#end('idle');
      onDone(data);
    };
    worker.onerror = () => this.#end('failed');
    this.#publish('running');
    worker.postMessage(network);
  }

  /** Stops at once; also takes note of a failure. */
  cancel = (): void => this.#end('idle');

  getState = (): TidyingState => this.#state;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  #end(state: TidyingState): void {
    this.#worker?.terminate();
    this.#worker = null;
    this.#publish(state);
  }

  #publish(state: TidyingState): void {
    if (state === this.#state) return;
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}
