/** What is known of the latest question. */
export interface Answered<Q, A> {
  /** the last answer, which may be to an earlier question; null before the first */
  last: { question: Q; answer: A } | null;
  /** `failed`: the worker could not be loaded, or broke off */
  state: 'working' | 'answered' | 'failed';
}

/** How long the answers rest between two questions, so that a room that edits doesn't keep a phone busy. ms */
const PAUSE = 250;

/** Asks a worker one question at a time; of those that come up meanwhile only the latest is asked. */
export class LatestAnswer<Q, A> {
  readonly #start: () => Worker;
  #worker: Worker | null = null;
  #next: { question: Q } | null = null;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #isBusy = false;
  #answered: Answered<Q, A> = { last: null, state: 'working' };
  readonly #listeners = new Set<() => void>();

  constructor(start: () => Worker) {
    this.#start = start;
  }

  ask(question: Q): void {
    this.#next = { question };
    this.#publish({ ...this.#answered, state: 'working' });
    if (!this.#isBusy) this.#timer ??= setTimeout(() => this.#askNext(), this.#answered.last ? PAUSE : 0);
  }

  get = (): Answered<Q, A> => this.#answered;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Lets go of the worker; the next question starts another. */
  stop(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#worker?.terminate();
    this.#worker = null;
    this.#timer = null;
    this.#next = null;
    this.#isBusy = false;
  }

  #askNext(): void {
    this.#timer = null;
    if (!this.#next) return;
    const { question } = this.#next;
    this.#next = null;
    this.#isBusy = true;
    this.#worker ??= this.#start();
    this.#worker.onmessage = ({ data }: MessageEvent<A>) => {
      this.#isBusy = false;
      const hasNext = this.#next !== null;
      if (hasNext) this.#timer ??= setTimeout(() => this.#askNext(), PAUSE);
      this.#publish({ last: { question, answer: data }, state: hasNext ? 'working' : 'answered' });
    };
    this.#worker.onerror = () => {
      this.stop();
      this.#publish({ ...this.#answered, state: 'failed' });
    };
    this.#worker.postMessage(question);
  }

  #publish(answered: Answered<Q, A>): void {
    this.#answered = answered;
    for (const listener of this.#listeners) listener();
  }
}
