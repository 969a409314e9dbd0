import { useSyncExternalStore } from 'react';
import type { Gone } from '../../shared/analysis/whatIfGone.ts';
import { useOpenBoard } from './OpenBoard.tsx';
import { type Consequences, NO_MARKS, type WhatIfMark, type WhatIfMarks } from './WhatIf.ts';

/** What is imagined to be gone. */
export function useGone(): Gone | null {
  const { whatIf } = useOpenBoard();
  return useSyncExternalStore(whatIf.subscribe, whatIf.getGone);
}

/** What follows from it, once that is known. */
export function useConsequences(): Consequences | null {
  const { whatIf } = useOpenBoard();
  return useSyncExternalStore(whatIf.subscribe, whatIf.getConsequences);
}

export const useWhatIfMarks = (): WhatIfMarks => useConsequences()?.marks ?? NO_MARKS;

/** The mark of one record; whoever asks is drawn anew only when that changes. */
export function useWhatIfMark(id: string): WhatIfMark | undefined {
  const { whatIf } = useOpenBoard();
  return useSyncExternalStore(whatIf.subscribe, () => whatIf.getConsequences()?.marks.get(id));
}
