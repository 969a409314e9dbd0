import { useReactFlow, useStore, useStoreApi } from '@xyflow/react';
import { useEffect } from 'react';
import type { Transaction } from 'yjs';
import type { Rect } from '../../shared/drawing/rect.ts';
import { useOpenBoard } from '../board/OpenBoard.tsx';
import { flightTime } from '../map/flightTime.ts';
import { FollowFrame } from './FollowFrame.tsx';
import { useFollowed } from './useFollowed.ts';

/** Beyond this the paper has nothing, and presence takes no such place. */
const PAPER_EDGE = 1e6;

/** Tells the others what this map has in sight, and shows here what somebody who is followed has in sight. */
export function FollowOnMap() {
  const followed = useFollowed();
  useToldView();
  useShownView(followed?.view ?? null);
  useEndedByHand();
  return followed && <FollowFrame followed={followed} />;
}

function useToldView(): void {
  const { presence } = useOpenBoard().session;
  const store = useStoreApi();
  useEffect(() => {
    const tell = () => {
      const { transform, width, height } = store.getState();
      const [x, y, zoom] = transform;
      if (width === 0) return;
      const view = {
        x: Math.round(-x / zoom),
        y: Math.round(-y / zoom),
        width: Math.round(width / zoom),
        height: Math.round(height / zoom),
      };
      presence.set({ view: Math.max(Math.abs(view.x), Math.abs(view.y)) < PAPER_EDGE ? view : null });
    };
    tell();
    const stop = store.subscribe((now, before) => {
      if (now.transform !== before.transform || now.width !== before.width || now.height !== before.height) tell();
    });
    return () => {
      stop();
      presence.set({ view: null });
    };
  }, [presence, store]);
}

/** All of what the other sees, in the middle, whatever the shapes of the two screens. */
function useShownView(view: Rect | null): void {
  const { setViewport } = useReactFlow();
  const { getState } = useStoreApi();
  const width = useStore((state) => state.width);
  const height = useStore((state) => state.height);
  const seen = view && JSON.stringify(view);
  useEffect(() => {
    if (seen === null || width === 0) return;
    const rect: Rect = JSON.parse(seen);
    const { minZoom, maxZoom } = getState();
    const fitting = Math.min(width / rect.width, height / rect.height);
    const zoom = Math.min(Math.max(fitting, minZoom), maxZoom);
    const x = width / 2 - (rect.x + rect.width / 2) * zoom;
    const y = height / 2 - (rect.y + rect.height / 2) * zoom;
    void setViewport({ x, y, zoom }, { duration: flightTime(), interpolate: 'linear' });
  }, [seen, width, height, setViewport, getState]);
}

/** Whoever takes hold of the map, selects or edits looks for themselves again. Commands that move the view end it too. */
function useEndedByHand(): void {
  const { following, selection, doc } = useOpenBoard();
  const { getState } = useStoreApi();
  useEffect(() => {
    const map = getState().domNode;
    const onTransaction = ({ local, changed }: Transaction) => {
      if (local && changed.size > 0) following.stop();
    };
    map?.addEventListener('pointerdown', following.stop, true);
    map?.addEventListener('wheel', following.stop, { capture: true, passive: true });
    doc.on('afterTransaction', onTransaction);
    const stopListening = selection.subscribe(following.stop);
    return () => {
      map?.removeEventListener('pointerdown', following.stop, true);
      map?.removeEventListener('wheel', following.stop, { capture: true });
      doc.off('afterTransaction', onTransaction);
      stopListening();
    };
  }, [following, selection, doc, getState]);
}
