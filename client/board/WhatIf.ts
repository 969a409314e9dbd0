import type { Gone, WhatIfGone } from '../../shared/analysis/whatIfGone.ts';
import type { Board } from '../../shared/board/board.ts';

/**
 * What a record would be in what is imagined. `gone`: away itself, or of no use to anybody; `lost`: a flow that its
 * receiver would not get, but could from others; `lostForGood`: and from nobody else; `cutOff`: an actor who would lose
 * touch with the rest.
 */
export type WhatIfMark = 'gone' | 'lost' | 'lostForGood' | 'cutOff';

/** by record id */
export type WhatIfMarks = ReadonlyMap<string, WhatIfMark>;

/** What follows from what is imagined, on the board as it was when it was worked out. */
export interface Consequences {
  board: Board;
  missed: WhatIfGone;
  marks: WhatIfMarks;
}

/** What this person imagines to be gone, and what follows. Their own, and in no document. */
export class WhatIf {
  #gone: Gone | null = null;
  #consequences: Consequences | null = null;
  readonly #listeners = new Set<() => void>();

  getGone = (): Gone | null => this.#gone;

  /** null until they are known */
  getConsequences = (): Consequences | null => this.#consequences;

  /** @param gone null to imagine nothing */
  imagine = (gone: Gone | null): void => {
    this.#gone = gone;
    this.#consequences = null;
    this.#tell();
  };

  /** Takes in what follows, if that is still what is imagined. */
  learn = (gone: Gone, consequences: Consequences): void => {
    if (gone !== this.#gone) return;
    this.#consequences = consequences;
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

export const NO_MARKS: WhatIfMarks = new Map();
