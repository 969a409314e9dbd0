import { useSyncExternalStore } from 'react';

const query = matchMedia('(width < 700px)');

const subscribe = (listener: () => void): (() => void) => {
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
};

/** Whether the screen is a phone's, for what is laid out in another way there than styles alone can. */
export const useNarrow = (): boolean => useSyncExternalStore(subscribe, () => query.matches);
