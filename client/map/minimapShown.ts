import type { Board } from '../../shared/board/board.ts';

const KEY = 'arvoverkko.minimap';
/** A board of more actors can't be read as a whole. */
const MANY = 40;

const listeners = new Set<() => void>();
let choice = readChoice();

/** On larger screens large boards have a minimap, until the person chooses; the choice is kept on the device. */
export const minimapShown = {
  get: ({ actors }: Board): boolean => choice ?? (actors.size > MANY && !matchMedia('(width < 700px)').matches),
  getChoice: (): boolean | null => choice,
  set: (shown: boolean): void => {
    choice = shown;
    try {
      localStorage.setItem(KEY, String(shown));
    } catch {
      // Without storage the choice lasts for this visit.
    }
    for (const listener of listeners) listener();
  },
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

function readChoice(): boolean | null {
  try {
    const chosen = localStorage.getItem(KEY);
    return chosen === null ? null : chosen === 'true';
  } catch {
    return null;
  }
}
