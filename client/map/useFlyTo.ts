import { useStoreApi } from '@xyflow/react';
import { useCallback } from 'react';
import { centreOf, type Rect } from '../../shared/drawing/rect.ts';
import { useMoveView } from './useMoveView.ts';

/** How much of the map a place that is flown to may take, and the zoom at which words are read with ease. */
const FLIGHT = { share: 0.7, readable: 0.8 };

/** Brings a rectangle of the paper to the middle of the map, near enough to be read and far enough to be seen whole. */
export function useFlyTo(): (rect: Rect) => void {
  const { getState } = useStoreApi();
  const { goal, moveTo } = useMoveView();
  return useCallback(
    (rect) => {
      const { width, height, minZoom } = getState();
      const fitting = FLIGHT.share * Math.min(width / rect.width, height / rect.height);
      const zoom = Math.max(minZoom, Math.min(Math.max(goal().zoom, FLIGHT.readable), fitting));
      const { x, y } = centreOf(rect);
      moveTo({ x: width / 2 - x * zoom, y: height / 2 - y * zoom, zoom });
    },
    [getState, goal, moveTo],
  );
}
