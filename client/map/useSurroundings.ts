import { type ReactFlowState, useStoreApi } from '@xyflow/react';
import { startTransition, useLayoutEffect, useRef, useState } from 'react';
import { grown, holds, type Rect } from '../../shared/drawing/rect.ts';

/** How far around the view everything is laid out ahead of it, and how much of that is left when more is, px of the screen. */
const AHEAD = 96;
const LEAST = 32;

/**
 * The view and some paper around it. It stays as it is until the view comes near its edge; then the next one is rendered a
 * little at a time, since what it brings is not in sight yet.
 */
export function useSurroundings(): Rect {
  const map = useStoreApi();
  const [rect, setRect] = useState<Rect>(() => viewOf(map.getState()));
  /** what is laid out, and what is to be */
  const shown = useRef(rect);
  const latest = useRef(rect);
  useLayoutEffect(() => {
    shown.current = rect;
  }, [rect]);
  useLayoutEffect(() => {
    const follow = (state: ReactFlowState) => {
      const view = viewOf(state);
      const [, , zoom] = state.transform;
      const isEnough = holds(latest.current, grown(view, LEAST / zoom));
      const isTooMuch = latest.current.width > view.width + (4 * AHEAD) / zoom;
      const isInSight = !holds(shown.current, view);
      if (isEnough && !isTooMuch && !isInSight) return;
      if (!isEnough || isTooMuch) latest.current = grown(view, AHEAD / zoom);
      if (isInSight) setRect(latest.current);
      else startTransition(() => setRect(latest.current));
    };
    follow(map.getState());
    return map.subscribe(follow);
  }, [map]);
  return rect;
}

const viewOf = ({ transform: [x, y, zoom], width, height }: ReactFlowState): Rect => ({
  x: -x / zoom,
  y: -y / zoom,
  width: width / zoom,
  height: height / zoom,
});
