/** Below this many keys it isn't worth looking for those that can be forgotten. */
const FEW_KEYS = 10_000;

interface Bucket {
  tokens: number;
  /** ms */
  at: number;
}

/** A token bucket for each participant: never for each address, since a whole workshop sits behind one. */
export class RateLimit {
  readonly #perSecond: number;
  readonly #burst: number;
  readonly #buckets = new Map<string, Bucket>();
  #forgetAt = FEW_KEYS;

  constructor(perSecond: number, burst: number) {
    this.#perSecond = perSecond;
    this.#burst = burst;
  }

  /**
   * Whether there is something left, of which the cost is then taken: what costs more than is left makes a debt. `now` is in
   * milliseconds.
   */
  take(key: string, cost = 1, now = Date.now()): boolean {
    if (this.#buckets.size >= this.#forgetAt) this.#forgetFull(now);
    const bucket = this.#buckets.get(key) ?? { tokens: this.#burst, at: now };
    bucket.tokens = this.#tokens(bucket, now);
    bucket.at = now;
    this.#buckets.set(key, bucket);
    if (bucket.tokens < 1) return false;
    bucket.tokens -= cost;
    return true;
  }

  #tokens(bucket: Bucket, now: number): number {
    return Math.min(this.#burst, bucket.tokens + (Math.max(0, now - bucket.at) / 1000) * this.#perSecond);
  }

  #forgetFull(now: number): void {
    for (const [key, bucket] of this.#buckets) if (this.#tokens(bucket, now) >= this.#burst) this.#buckets.delete(key);
    this.#forgetAt = Math.max(FEW_KEYS, this.#buckets.size * 2);
  }
}
