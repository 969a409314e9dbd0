import { createContext, type ReactNode, use, useCallback, useEffect, useRef, useState } from 'react';
import { VisuallyHidden } from './VisuallyHidden.tsx';

/** Messages that come within this time are read out together, in milliseconds. */
const BATCH_TIME = 1000;

type Announce = (message: string) => void;

const AnnounceContext = createContext<Announce | null>(null);

/**
 * Says a message to a screen reader without interrupting it.
 * @throws Error outside an Announcer
 */
export function useAnnounce(): Announce {
  const announce = use(AnnounceContext);
  if (!announce) throw new Error('useAnnounce outside Announcer');
  return announce;
}

/** Holds the page's one polite live region. */
export function Announcer({ children }: { children: ReactNode }) {
  const [spoken, setSpoken] = useState('');
  const waiting = useRef<string[]>([]);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);

  const announce = useCallback<Announce>((message) => {
    if (!waiting.current.includes(message)) waiting.current.push(message);
    timer.current ??= setTimeout(() => {
      // A different text each time, or the same news twice would be read once.
      const news = waiting.current.join(' ');
      setSpoken((former) => (former === news ? `${news}\u00a0` : news));
      waiting.current = [];
      timer.current = null;
    }, BATCH_TIME);
  }, []);
  useEffect(
    () => () => {
      if (timer.current !== null) clearTimeout(timer.current);
      timer.current = null;
    },
    [],
  );

  return (
    <AnnounceContext value={announce}>
      {children}
      <div aria-live="polite">
        <VisuallyHidden>{spoken}</VisuallyHidden>
      </div>
    </AnnounceContext>
  );
}
