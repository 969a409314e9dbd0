import { Histogram } from './Histogram.ts';

/** What comes over a socket, as far as it is counted. */
export type MessageKind = 'sync' | 'presence' | 'queryPresence' | 'barrier' | 'other';

const LAG_SAMPLE_MS = 100;

/** What the process has done since it started, in counts and times: never names, ids or tokens. */
export class Measures {
  readonly messages: Record<MessageKind, number> = { sync: 0, presence: 0, queryPresence: 0, barrier: 0, other: 0 };
  /** judging an update that came in */
  readonly admit = new Histogram();
  /** writing a batch of updates to the log */
  readonly commit = new Histogram();
  /** how much later than asked for a timer ran */
  readonly lag = new Histogram();

  constructor() {
    let due = performance.now() + LAG_SAMPLE_MS;
    const sampling = setInterval(() => {
      const now = performance.now();
      this.lag.add(Math.max(0, now - due) / 1000);
      due = now + LAG_SAMPLE_MS;
    }, LAG_SAMPLE_MS);
    sampling.unref();
  }
}
