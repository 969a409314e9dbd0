import { useCallback, useEffect, useRef, useState } from 'react';
import { watchModifiers } from './watchModifiers.ts';

/**
 * Whether Alt is held.
 * @param inUse whether that means something now: only then it is kept from opening the browser's own menu
 */
export function useAltHeld(inUse: boolean): { isHeld: boolean; isHeldNow: () => boolean } {
  const [isHeld, setHeld] = useState(false);
  const now = useRef(false);

  useEffect(() => {
    return watchModifiers((event) => {
      now.current = event.altKey;
      setHeld(event.altKey);
      if (inUse && event instanceof KeyboardEvent && event.key === 'Alt') event.preventDefault();
    });
  }, [inUse]);
  return { isHeld, isHeldNow: useCallback(() => now.current, []) };
}
