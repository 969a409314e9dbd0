import { useStoreApi } from '@xyflow/react';
import { useEffect, useRef } from 'react';
import type { ElementCache } from './ElementCache.ts';
import styles from './FarLayer.module.css';
import { FarPicture } from './farPicture.ts';

/** Cards and flows painted as a picture, where there are too many in view to be elements of their own. */
export function FarLayer({ elements }: { elements: ElementCache }) {
  const map = useStoreApi();
  const flows = useRef<HTMLCanvasElement>(null);
  const cards = useRef<HTMLCanvasElement>(null);

  useEffect(() => {
    if (!flows.current || !cards.current) return;
    const painted = new FarPicture({ flows: flows.current, cards: cards.current }, elements);
    const follow = ({ transform: [x, y, zoom], width, height } = map.getState()) =>
      painted.look({ x, y, zoom, width, height });
    follow();
    const stop = map.subscribe((state, before) => {
      if (state.transform !== before.transform || state.width !== before.width || state.height !== before.height) {
        follow(state);
      }
    });
    const stopFollowing = elements.onChange(() => painted.update());
    const looks = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) => matchMedia(query));
    for (const look of looks) look.addEventListener('change', painted.paintSoon);
    void document.fonts.ready.then(() => painted.paintNames());
    return () => {
      stop();
      stopFollowing();
      for (const look of looks) look.removeEventListener('change', painted.paintSoon);
      painted.destroy();
    };
  }, [map, elements]);

  return (
    <div className={styles['layer']} aria-hidden>
      <canvas ref={flows} className={styles['flows']} />
      <canvas ref={cards} className={styles['cards']} />
    </div>
  );
}
