import { useReactFlow } from '@xyflow/react';
import { type RefObject, useEffect, useMemo, useRef } from 'react';
import { centreOf, type Point, type Rect } from '../../shared/drawing/rect.ts';
import { useOpenBoard } from '../board/OpenBoard.tsx';
import { useMapForCommands } from '../commands/Commands.ts';
import { fittingView } from './fitting.ts';
import { minimapShown } from './minimapShown.ts';
import { useBringIntoView } from './useBringIntoView.ts';
import { useFlyTo } from './useFlyTo.ts';

/** Gives the map's view into the hands of commands. */
export function useMapControls(wrapper: RefObject<HTMLElement | null>): void {
  const { store } = useOpenBoard();
  const { zoomIn, zoomOut, getViewport, setViewport, screenToFlowPosition } = useReactFlow();
  const bringIntoView = useBringIntoView();
  const flyTo = useFlyTo();
  const pointer = usePointerOn(wrapper);

  const controls = useMemo(() => {
    const box = (): Rect => wrapper.current?.getBoundingClientRect() ?? { x: 0, y: 0, width: 0, height: 0 };
    return {
      fit: () => void setViewport(fittingView(store.getSnapshot(), box())),
      zoomIn: () => void zoomIn(),
      zoomOut: () => void zoomOut(),
      toggleMinimap: () => minimapShown.set(!minimapShown.get(store.getSnapshot())),
      panBy: (dx: number, dy: number) => {
        const { x, y, zoom } = getViewport();
        void setViewport({ x: x - dx, y: y - dy, zoom });
      },
      bringIntoView,
      flyTo,
      middle: () => screenToFlowPosition(centreOf(box())),
      pointer: () => pointer.current && screenToFlowPosition(pointer.current),
    };
  }, [wrapper, pointer, bringIntoView, store, zoomIn, zoomOut, getViewport, setViewport, flyTo, screenToFlowPosition]);
  useMapForCommands(controls);
}

/** Where the mouse or pen is on the map, in client coordinates. */
function usePointerOn(wrapper: RefObject<HTMLElement | null>): RefObject<Point | null> {
  const place = useRef<Point | null>(null);
  useEffect(() => {
    const element = wrapper.current;
    if (!element) return;
    const onMove = ({ pointerType, clientX, clientY }: PointerEvent) => {
      if (pointerType !== 'touch') place.current = { x: clientX, y: clientY };
    };
    const onLeave = () => {
      place.current = null;
    };
    element.addEventListener('pointermove', onMove);
    element.addEventListener('pointerleave', onLeave);
    return () => {
      element.removeEventListener('pointermove', onMove);
      element.removeEventListener('pointerleave', onLeave);
    };
  }, [wrapper]);
  return place;
}
