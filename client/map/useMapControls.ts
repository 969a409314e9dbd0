import { useReactFlow } from '@xyflow/react';
import { type RefObject, useEffect, useMemo, useRef } from 'react';
import { centreOf, type Point, type Rect } from '../../shared/drawing/rect.ts';
import { useMapForCommands } from '../commands/Commands.ts';
import { fitOptions } from './fitOptions.ts';
import { flightTime } from './flightTime.ts';
import { useBringIntoView } from './useBringIntoView.ts';

/** How much of the map a place that is flown to may take, and the zoom at which words are read with ease. */
const FLIGHT = { share: 0.7, readable: 0.8 };

/** Gives the map's view into the hands of commands. */
export function useMapControls(wrapper: RefObject<HTMLElement | null>): void {
  const { fitView, zoomIn, zoomOut, getViewport, setViewport, setCenter, screenToFlowPosition } = useReactFlow();
  const bringIntoView = useBringIntoView();
  const pointer = usePointerOn(wrapper);

  const controls = useMemo(() => {
    const box = (): Rect => wrapper.current?.getBoundingClientRect() ?? { x: 0, y: 0, width: 0, height: 0 };
    return {
      fit: () => void fitView(fitOptions(wrapper.current)),
      zoomIn: () => void zoomIn(),
      zoomOut: () => void zoomOut(),
      panBy: (dx: number, dy: number) => {
        const { x, y, zoom } = getViewport();
        void setViewport({ x: x - dx, y: y - dy, zoom });
      },
      bringIntoView,
      flyTo: (rect: Rect) => {
        const { width, height } = box();
        const fitting = FLIGHT.share * Math.min(width / rect.width, height / rect.height);
        const { x, y } = centreOf(rect);
        const zoom = Math.min(Math.max(getViewport().zoom, FLIGHT.readable), fitting);
        void setCenter(x, y, { zoom, duration: flightTime() });
      },
      middle: () => screenToFlowPosition(centreOf(box())),
      pointer: () => pointer.current && screenToFlowPosition(pointer.current),
    };
  }, [
    wrapper,
    pointer,
    bringIntoView,
    fitView,
    zoomIn,
    zoomOut,
    getViewport,
    setViewport,
    setCenter,
    screenToFlowPosition,
  ]);
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
