/** Upper bounds of the buckets, s. */
const BOUNDS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5];

/** How long something took, each time since the process started. */
export class Histogram {
  /** by bucket; the last one is for what took longer than any bound */
  readonly #counts: number[] = Array.from({ length: BOUNDS.length + 1 }, () => 0);
  #sum = 0;

  add(seconds: number): void {
    const bucket = BOUNDS.findIndex((bound) => seconds <= bound);
    this.#counts[bucket < 0 ? BOUNDS.length : bucket]! += 1;
    this.#sum += seconds;
  }

  /** In Prometheus' text format, where a bucket holds those before it too. */
  lines(name: string): string[] {
    let count = 0;
    const buckets = this.#counts.map((some, index) => {
      count += some;
      return `${name}_bucket{le="${BOUNDS[index] ?? '+Inf'}"} ${count}`;
    });
    return [`# TYPE ${name} histogram`, ...buckets, `${name}_sum ${this.#sum}`, `${name}_count ${count}`];
  }
}
