import type { Gone } from '../../shared/analysis/whatIfGone.ts';

/**
 * What a record would be in what is imagined. `gone`: away itself, or of no use to anybody; `lost`: a flow that its
 * receiver would not get, but could from others; `lostForGood`: and from nobody else; `cutOff`: an actor who would lose
 * touch with the rest.
 */
export type WhatIfMark = 'gone' | 'lost' | 'lostForGood' | 'cutOff';

export type WhatIfMarks = ReadonlyMap<string, WhatIfMark>;

const NO_MARKS: WhatIfMarks = new Map();

/** What this person imagines to be gone, and what that makes of the board. Their own, and in no document. */
export class WhatIf {
  #gone: Gone | null = null;
  #marks: WhatIfMarks = NO_MARKS;
  readonly #listeners = new Set<() => void>();

  getGone = (): Gone | null => this.#gone;

  /** by record id */
  getMarks = (): WhatIfMarks => this.#marks;

  /** @param gone null to imagine nothing */
  imagine = (gone: Gone | null): void => {
    this.#gone = gone;
    this.#marks = NO_MARKS;
    this.#tell();
  };

  /** What follows, for as long as the same is imagined. */
  mark = (gone: Gone, marks: WhatIfMarks): void => {
    if (gone !== this.#gone) return;
    this.#marks = marks;
    this.#tell();
  };

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
