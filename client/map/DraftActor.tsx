import { useReactFlow, useStoreApi, ViewportPortal } from '@xyflow/react';
import { useEffect, useRef } from 'react';
import type { Point } from '../../shared/drawing/rect.ts';
import { NewActorForm } from '../panel/NewActorForm.tsx';
import styles from './DraftActor.module.css';

/** A form is smaller than a finger below this. */
const READABLE_ZOOM = 0.9;

/** The card of an actor that is being named, at its place on the paper. Nothing is in the document before that. */
export function DraftActor({ at }: { at: Point }) {
  const { setCenter, getZoom } = useReactFlow();
  const { getState } = useStoreApi();
  const card = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const box = card.current?.getBoundingClientRect();
    const map = getState().domNode?.getBoundingClientRect();
    if (!box || !map) return;
    const zoom = getZoom();
    const isSeen = box.top >= map.top && box.left >= map.left && box.bottom <= map.bottom && box.right <= map.right;
    if (isSeen && zoom >= READABLE_ZOOM) return;
    const middle = { x: at.x + box.width / zoom / 2, y: at.y + box.height / zoom / 2 };
    void setCenter(middle.x, middle.y, { zoom: Math.max(zoom, READABLE_ZOOM) });
  }, [at, getZoom, setCenter, getState]);

  return (
    <ViewportPortal>
      <div
        ref={card}
        className={`nodrag nopan nowheel ${styles['draft']}`}
        style={{ transform: `translate(${at.x}px, ${at.y}px)` }}
      >
        <NewActorForm at={at} />
      </div>
    </ViewportPortal>
  );
}
