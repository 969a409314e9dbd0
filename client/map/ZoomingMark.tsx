import { useStoreApi } from '@xyflow/react';
import { type RefObject, useEffect } from 'react';

/** How long the zoom rests until it counts as done, ms. */
const REST = 150;

/** Marks the map while its zoom changes, without rendering anything anew. */
export function ZoomingMark({ wrapper }: { wrapper: RefObject<HTMLElement | null> }) {
  const map = useStoreApi();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = map.subscribe(({ transform: [, , zoom] }, before) => {
      if (zoom === before.transform[2]) return;
      wrapper.current?.setAttribute('data-zooming', '');
      clearTimeout(timer);
      timer = setTimeout(() => wrapper.current?.removeAttribute('data-zooming'), REST);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [map, wrapper]);
  return null;
}
