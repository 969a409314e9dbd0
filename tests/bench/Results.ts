import type { Conditions } from './visit.ts';

/** A board under conditions. */
export interface Setting extends Conditions {
  name: string;
  /** as `makeBoard` takes it */
  board: string;
  onlyNear: boolean;
}

const QUICK = { cpu: 1, network: 'loopback', onlyNear: false } as const;

export const SETTINGS: readonly Setting[] = [
  { name: '300', board: '300', ...QUICK },
  { name: '1000', board: '1000', ...QUICK },
  { name: '1000*', board: '1000*', ...QUICK },
  { name: '300 slow', board: '300', cpu: 4, network: 'loopback', onlyNear: true },
  { name: '0', board: '0', cpu: 4, network: 'slow4G', onlyNear: true },
];

export interface Key {
  subject: string;
  setting: string;
  /** e.g. `near drag p95`, `interactive` */
  figure: string;
}

/** Every figure of every round. */
export class Results {
  readonly #values = new Map<string, number[]>();

  add(key: Key, value: number): void {
    const name = nameOf(key);
    this.#values.set(name, [...(this.#values.get(name) ?? []), value]);
  }

  /** Undefined where nothing was measured. */
  median(key: Key): number | undefined {
    const sorted = [...(this.#values.get(nameOf(key)) ?? [])].sort((a, b) => a - b);
    return sorted[Math.floor(sorted.length / 2)];
  }
}

const nameOf = ({ subject, setting, figure }: Key): string => `${subject}|${setting}|${figure}`;
