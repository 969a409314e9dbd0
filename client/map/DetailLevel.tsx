import { useStore } from '@xyflow/react';
import { type RefObject, useEffect } from 'react';
import { farScale, isFarAway } from './detail.ts';

/** Marks the map with its level of detail, without rendering anything anew while the zoom stays on one side. */
export function DetailLevel({ wrapper }: { wrapper: RefObject<HTMLElement | null> }) {
  const far = useStore(isFarAway);
  const scale = useStore(farScale);
  useEffect(() => {
    if (!wrapper.current) return;
    wrapper.current.dataset['detail'] = far ? 'far' : 'near';
    wrapper.current.style.setProperty('--far-scale', String(scale));
  }, [wrapper, far, scale]);
  return null;
}
