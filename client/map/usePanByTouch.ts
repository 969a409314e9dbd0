import { type RefObject, useEffect } from 'react';

/** React Flow's marks: nothing is panned, or dragged, from an element that has them. */
const NO_PAN = 'nopan';
const NO_DRAG = 'nodrag';

/**
 * A finger that moves pans the map, wherever it started; only what is selected already is dragged, and only its dots draw
 * lines. So nobody carries a card away while looking around. A mouse and a pen are exact, and drag what they take.
 *
 * React Flow decides at touchstart, by the classes of what was touched: they are changed for the time of the touch.
 */
export function usePanByTouch(wrapper: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = wrapper.current;
    if (!element) return;
    let restores: (() => void)[] = [];
    const end = () => {
      for (const restore of restores) restore();
      restores = [];
    };
    const onDown = ({ pointerType, isPrimary, target }: PointerEvent) => {
      if (isPrimary) end();
      const touched = target as Element;
      if (pointerType !== 'touch' || touched.closest('input, textarea, select')) return;
      const node = touched.closest('.react-flow__node');
      // A second finger is there to zoom, whatever it lands on.
      if (isPrimary && node?.classList.contains('selected')) return;
      const held = touched.closest('[data-line], [data-flow]') ?? node;
      if (held) restores.push(letPan(touched, held));
    };
    const onUp = ({ isPrimary }: PointerEvent) => isPrimary && end();
    // React Flow starts a line by a handler of React's, which is reached after the map's own element.
    const onTouchStart = (event: TouchEvent) => {
      if (restores.length > 0 && (event.target as Element).closest('.react-flow__handle')) event.stopPropagation();
    };
    element.addEventListener('pointerdown', onDown, true);
    element.addEventListener('touchstart', onTouchStart, { passive: true });
    window.addEventListener('pointerup', onUp);
    window.addEventListener('pointercancel', onUp);
    return () => {
      end();
      element.removeEventListener('pointerdown', onDown, true);
      element.removeEventListener('touchstart', onTouchStart);
      window.removeEventListener('pointerup', onUp);
      window.removeEventListener('pointercancel', onUp);
    };
  }, [wrapper]);
}

function letPan(touched: Element, held: Element): () => void {
  const kept: Element[] = [];
  for (let element: Element | null = touched; element; element = element.parentElement) {
    if (element.classList.contains(NO_PAN)) kept.push(element);
    if (element === held) break;
  }
  for (const element of kept) element.classList.remove(NO_PAN);
  const wasFree = !held.classList.contains(NO_DRAG);
  held.classList.add(NO_DRAG);
  return () => {
    for (const element of kept) element.classList.add(NO_PAN);
    if (wasFree) held.classList.remove(NO_DRAG);
  };
}
