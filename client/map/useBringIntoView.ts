import { useStore } from '@xyflow/react';
import { useCallback } from 'react';
import type { Rect } from '../../shared/drawing/rect.ts';
import { useMoveView } from './useMoveView.ts';

/** Free paper kept around a card that is brought into view, in pixels on the screen. */
const MARGIN = 24;

/** Moves the view by no more than it takes to have a rectangle of the paper in sight. */
export function useBringIntoView(): (rect: Rect) => void {
  const { goal, moveTo } = useMoveView();
  const width = useStore((state) => state.width);
  const height = useStore((state) => state.height);
  return useCallback(
    (rect) => {
      const { x, y, zoom } = goal();
      const dx = intoView(rect.x * zoom + x, rect.width * zoom, width);
      const dy = intoView(rect.y * zoom + y, rect.height * zoom, height);
      if (dx !== 0 || dy !== 0) moveTo({ x: x + dx, y: y + dy, zoom });
    },
    [goal, moveTo, width, height],
  );
}

/** How far to move something of a size so that it lies within the room; 0 where it does. */
function intoView(start: number, size: number, room: number): number {
  if (room === 0 || (start >= MARGIN && start + size <= room - MARGIN)) return 0;
  return start < MARGIN ? MARGIN - start : Math.max(room - MARGIN - size - start, MARGIN - start);
}
