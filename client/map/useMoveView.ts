import { useReactFlow, useStoreApi, type Viewport } from '@xyflow/react';
import { useMemo } from 'react';
import { flightTime } from './flightTime.ts';

const movements = new WeakMap<object, { goal: Viewport; until: number }>();

interface MoveView {
  /** where the view is, or is going while it moves: what wants a little more must add to that */
  goal: () => Viewport;
  moveTo: (viewport: Viewport) => void;
}

/** Moves the map's view, so that a movement that comes during another goes on from where that one was going. */
export function useMoveView(): MoveView {
  const { getViewport, setViewport } = useReactFlow();
  const map = useStoreApi();
  return useMemo(
    () => ({
      goal: () => {
        const movement = movements.get(map);
        return movement && performance.now() < movement.until ? movement.goal : getViewport();
      },
      moveTo: (goal) => {
        const duration = flightTime();
        movements.set(map, { goal, until: performance.now() + duration });
        void setViewport(goal, { duration });
      },
    }),
    [getViewport, setViewport, map],
  );
}
