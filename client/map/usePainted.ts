import { useReactFlow } from '@xyflow/react';
import { useCallback } from 'react';
import type { Point } from '../../shared/drawing/rect.ts';
import type { ElementCache } from './ElementCache.ts';

/** How near a flow's line is meant, px on the screen. */
const REACH = 8;

export type Painted = ReturnType<typeof usePainted>;

/** What lies at a place of the screen, in client coordinates, as a part of the picture and no element of its own. */
export function usePainted(elements: ElementCache, isPicture: boolean) {
  const { screenToFlowPosition, getZoom } = useReactFlow();

  /** the card or the note */
  const cardAt = useCallback(
    (target: EventTarget, place: Point): string | null =>
      isPicture && isPane(target) ? (elements.nodeAt(screenToFlowPosition(place))?.id ?? null) : null,
    [elements, isPicture, screenToFlowPosition],
  );
  /** the card or the note, else the flow whose line runs close by */
  const recordAt = useCallback(
    (target: EventTarget, place: Point): string | null => {
      if (!isPicture || !isPane(target)) return null;
      const flow = () => elements.flowNear(screenToFlowPosition(place), REACH / getZoom());
      return cardAt(target, place) ?? flow()?.id ?? null;
    },
    [elements, isPicture, cardAt, screenToFlowPosition, getZoom],
  );
  return { cardAt, recordAt };
}

export const isPane = (target: EventTarget): boolean => (target as Element).classList.contains('react-flow__pane');
