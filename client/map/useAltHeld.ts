import { useCallback, useEffect, useRef, useState } from 'react';

/**
 * Whether Alt is held.
 * @param inUse whether that means something now: only then it is kept from opening the browser's own menu
 */
export function useAltHeld(inUse: boolean): { isHeld: boolean; isHeldNow: () => boolean } {
  const [isHeld, setHeld] = useState(false);
  const now = useRef(false);

  useEffect(() => {
    const watch = (event: PointerEvent | KeyboardEvent) => {
      now.current = event.altKey;
      setHeld(event.altKey);
      if (inUse && event instanceof KeyboardEvent && event.key === 'Alt') event.preventDefault();
    };
    for (const type of ['pointerdown', 'pointermove', 'keydown', 'keyup'] as const) {
      window.addEventListener(type, watch, true);
    }
    return () => {
      for (const type of ['pointerdown', 'pointermove', 'keydown', 'keyup'] as const) {
        window.removeEventListener(type, watch, true);
      }
    };
  }, [inUse]);
  return { isHeld, isHeldNow: useCallback(() => now.current, []) };
}
