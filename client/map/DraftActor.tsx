import { useReactFlow, ViewportPortal } from '@xyflow/react';
import { useEffect, useRef } from 'react';
import type { Point } from '../../shared/drawing/rect.ts';
import { NewActorForm } from '../panel/NewActorForm.tsx';
import styles from './DraftActor.module.css';

/** The card of an actor that is being named, at its place on the paper. Nothing is in the document before that. */
export function DraftActor({ at }: { at: Point }) {
  const { setCenter, getZoom } = useReactFlow();
  const card = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const box = card.current?.getBoundingClientRect();
    const seen = box && box.top >= 60 && box.left >= 0 && box.bottom <= innerHeight && box.right <= innerWidth;
    if (!seen || getZoom() < 0.7) void setCenter(at.x + 130, at.y + 100, { zoom: Math.max(getZoom(), 0.8) });
  }, [at, getZoom, setCenter]);

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
