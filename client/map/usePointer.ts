import { useReactFlow } from '@xyflow/react';
import { type RefObject, useEffect } from 'react';
import { useOpenBoard } from '../board/OpenBoard.tsx';
import type { Emphasis } from './Emphasis.ts';
import type { Painted } from './usePainted.ts';

/**
 * Tells the others where the pointer is, and the map whose card it is on. Past React, which makes an event of its own of each
 * step of a hand.
 */
export function usePointer(
  wrapper: RefObject<HTMLElement | null>,
  emphasis: Emphasis,
  cardAt: Painted['cardAt'],
): void {
  const { presence } = useOpenBoard().session;
  const { screenToFlowPosition } = useReactFlow();
  useEffect(() => {
    const map = wrapper.current;
    let last = { x: 0, y: 0 };
    const onMove = (event: PointerEvent) => {
      if (event.pointerType === 'touch' || !event.target) return;
      const place = { x: event.clientX, y: event.clientY };
      const { x, y } = screenToFlowPosition(place);
      presence.set({ cursor: { x: Math.round(x), y: Math.round(y) } });
      // Cards that pass under a resting pointer while the paper moves are not pointed at.
      if (place.x === last.x && place.y === last.y) return;
      last = place;
      // What a hand holds is what it is about, whatever it passes.
      if (event.buttons !== 0) emphasis.hold();
      else emphasis.set('pointed', cardAt(event.target, place) ?? actorAt(event.target));
    };
    const onLeave = () => {
      emphasis.set('pointed', null);
      presence.set({ cursor: null });
    };
    map?.addEventListener('pointermove', onMove);
    map?.addEventListener('pointerleave', onLeave);
    return () => {
      map?.removeEventListener('pointermove', onMove);
      map?.removeEventListener('pointerleave', onLeave);
    };
  }, [wrapper, emphasis, cardAt, presence, screenToFlowPosition]);
}

/** The actor on whose card something on the page is. */
export const actorAt = (target: EventTarget): string | null =>
  (target as Element).closest('.react-flow__node-actor')?.getAttribute('data-id') ?? null;
