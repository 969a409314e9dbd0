import { type RefObject, useEffect } from 'react';

/** Former places of the focus that are remembered; a panel has fewer fields. */
const REMEMBERED = 40;

/**
 * Keeps the focus from falling to the page when what had it goes away, by whoever's hand: it returns to where it was
 * before, as far back as something is still there, else to the view.
 */
export function useFocusKept(board: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = board.current;
    if (!element) return;
    let places: HTMLElement[] = [];
    const onFocus = (event: FocusEvent) => {
      const target = event.target as HTMLElement;
      places = [...places.filter((place) => place !== target), target].slice(-REMEMBERED);
    };
    const onLeave = (event: FocusEvent) => {
      // Left by the person's own will; an element that is removed or hidden is not left for anything.
      const next = event.relatedTarget;
      if (next instanceof Node && !element.contains(next)) places = [];
    };
    const restore = () => {
      const last = places.at(-1);
      if (!last || document.activeElement !== document.body || canHoldFocus(last)) return;
      places = places.filter(canHoldFocus);
      (places.at(-1) ?? element.querySelector<HTMLElement>('section[tabindex]'))?.focus({ preventScroll: true });
    };
    const observer = new MutationObserver(restore);
    observer.observe(element, { childList: true, subtree: true });
    element.addEventListener('focusin', onFocus);
    element.addEventListener('focusout', onLeave);
    return () => {
      observer.disconnect();
      element.removeEventListener('focusin', onFocus);
      element.removeEventListener('focusout', onLeave);
    };
  }, [board]);
}

const canHoldFocus = (element: HTMLElement): boolean => element.isConnected && element.checkVisibility();
