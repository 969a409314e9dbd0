import { useEffect } from 'react';
import { placedOf } from '../../shared/board/placed.ts';
import { labelRect } from '../../shared/drawing/flowGeometry.ts';
import { placedRect } from '../../shared/drawing/placedRect.ts';
import { useOpenBoard, useSelection } from '../board/OpenBoard.tsx';
import type { ElementCache } from './ElementCache.ts';
import { useBringIntoView } from './useBringIntoView.ts';

/** The panel takes a part of the map when something gets selected; what is selected must not vanish under it. */
export function SelectedInView({ elements }: { elements: ElementCache }) {
  const selected = useSelection();
  const { store } = useOpenBoard();
  const bringIntoView = useBringIntoView();
  const [only] = selected.size === 1 ? selected : [];

  useEffect(() => {
    const board = store.getSnapshot();
    const [placed] = only === undefined ? [] : placedOf(board, [only]);
    const flow = only === undefined ? undefined : elements.flows.get(only);
    const rect = flow ? labelRect(flow.geometry) : placed && placedRect(board, placed);
    if (rect) bringIntoView(rect);
  }, [only, store, elements, bringIntoView]);
  return null;
}
