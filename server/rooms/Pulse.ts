/** Beats when it is asked to: at once when the last beat was long enough ago, else as soon as that is so. */
export class Pulse {
  readonly #beat: () => void;
  #last = Number.NEGATIVE_INFINITY;
  #due = Number.POSITIVE_INFINITY;
  #timer: NodeJS.Timeout | undefined;
  #immediate: NodeJS.Immediate | undefined;

  constructor(beat: () => void) {
    this.#beat = beat;
  }

  /** Beats `gap` ms after the last beat or, if that is over, at the end of this turn; sooner if it is due sooner. */
  ask(gap: number): void {
    const now = performance.now();
    const due = Math.max(now, this.#last + gap);
    if (due >= this.#due) return;
    this.stop();
    this.#due = due;
    if (due > now) this.#timer = setTimeout(this.#go, Math.ceil(due - now));
    else this.#immediate = setImmediate(this.#go);
  }

  stop(): void {
    clearTimeout(this.#timer);
    clearImmediate(this.#immediate);
    this.#due = Number.POSITIVE_INFINITY;
  }

  #go = (): void => {
    this.#due = Number.POSITIVE_INFINITY;
    this.#last = performance.now();
    this.#beat();
  };
}
