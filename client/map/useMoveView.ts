import { useReactFlow, useStoreApi, type Viewport } from '@xyflow/react';
import { useMemo } from 'react';
import { flightTime } from './flightTime.ts';

/** By how much a slow machine may be late with the end of a movement, in milliseconds. One that a hand ends tells nobody. */
const LATE = 500;

/** By the map's element, which all of its components share. */
const movements = new WeakMap<HTMLElement, { goal: Viewport; until: number }>();

interface MoveView {
  /** where the view is, or is going while it moves: what wants a little more must add to that */
  goal: () => Viewport;
  moveTo: (viewport: Viewport) => void;
}

/** Moves the map's view, so that a movement that comes during another goes on from where that one was going. */
export function useMoveView(): MoveView {
  const { getViewport, setViewport } = useReactFlow();
  const { getState } = useStoreApi();
  return useMemo(
    () => ({
      goal: () => {
        const { domNode } = getState();
        const movement = domNode && movements.get(domNode);
        return movement && performance.now() < movement.until ? movement.goal : getViewport();
      },
      moveTo: (goal) => {
        const { domNode } = getState();
        if (!domNode) return;
        const duration = flightTime();
        const movement = { goal, until: performance.now() + duration + LATE };
        movements.set(domNode, movement);
        void setViewport(goal, { duration }).then(() => {
          if (movements.get(domNode) === movement) movements.delete(domNode);
        });
      },
    }),
    [getViewport, setViewport, getState],
  );
}
