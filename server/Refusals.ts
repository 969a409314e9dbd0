/** What has been refused since the process started, by reason. */
export class Refusals {
  readonly #counts = new Map<string, number>();

  count(reason: string): void {
    this.#counts.set(reason, (this.#counts.get(reason) ?? 0) + 1);
  }

  entries(): [reason: string, count: number][] {
    return [...this.#counts];
  }
}
