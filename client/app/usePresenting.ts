import { useCallback, useEffect, useState } from 'react';

/** Present mode. It takes the whole screen where the browser lets it, and ends with the browser's own way out of that. */
export function usePresenting(): [boolean, (presenting: boolean) => void] {
  const [presenting, setPresenting] = useState(false);

  useEffect(() => {
    if (!presenting) return;
    // The way out of an earlier time may still be going on, and is no wish to end this one.
    let isFull = false;
    const onChange = () => {
      if (document.fullscreenElement) isFull = true;
      else if (isFull) setPresenting(false);
    };
    document.addEventListener('fullscreenchange', onChange);
    // A phone may have no full screen, and a browser may refuse it: the page without its bars does as well.
    document.documentElement.requestFullscreen?.().catch(() => undefined);
    return () => {
      document.removeEventListener('fullscreenchange', onChange);
      if (document.fullscreenElement) void document.exitFullscreen();
    };
  }, [presenting]);
  return [presenting, useCallback((next: boolean) => setPresenting(next), [])];
}
