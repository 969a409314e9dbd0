import { useStoreApi } from '@xyflow/react';
import { type RefObject, useEffect } from 'react';

/** How long the view rests until its movement counts as done, ms. */
const REST = 150;

/**
 * Marks the map while its view moves, and whether its zoom does, without rendering anything anew, and keeps the paper on
 * whole pixels of the screen: between them the browser would draw a picture of it that is less sharp, and draw it anew when
 * it rests.
 */
export function MovingView({ wrapper }: { wrapper: RefObject<HTMLElement | null> }) {
  const map = useStoreApi();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let viewport: HTMLElement | null = null;
    const snap = ([x, y]: readonly [number, number, number]) => {
      viewport ??= wrapper.current?.querySelector<HTMLElement>('.react-flow__viewport') ?? null;
      if (viewport) viewport.style.translate = `${offPixel(x)}px ${offPixel(y)}px`;
    };
    snap(map.getState().transform);
    const stop = map.subscribe(({ transform }, before) => {
      if (transform === before.transform) return;
      snap(transform);
      const isZooming = transform[2] !== before.transform[2] || wrapper.current?.dataset['moving'] === 'zoom';
      wrapper.current?.setAttribute('data-moving', isZooming ? 'zoom' : 'pan');
      clearTimeout(timer);
      timer = setTimeout(() => wrapper.current?.removeAttribute('data-moving'), REST);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [map, wrapper]);
  return null;
}

/** How far the nearest whole pixel of the screen is. The browser reckons in single precision. */
const offPixel = (place: number): number =>
  Math.round(place * devicePixelRatio) / devicePixelRatio - Math.fround(place);
