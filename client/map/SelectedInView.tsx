import { useEffect } from 'react';
import { placedOf } from '../../shared/board/placed.ts';
import { placedRect } from '../../shared/drawing/placedRect.ts';
import { useOpenBoard, useSelection } from '../board/OpenBoard.tsx';
import { useBringIntoView } from './useBringIntoView.ts';

/** The panel takes a part of the map when something gets selected; what is selected must not vanish under it. */
export function SelectedInView() {
  const selected = useSelection();
  const { store } = useOpenBoard();
  const bringIntoView = useBringIntoView();
  const [only] = selected.size === 1 ? selected : [];

  useEffect(() => {
    const board = store.getSnapshot();
    const [placed] = only === undefined ? [] : placedOf(board, [only]);
    const rect = placed && placedRect(board, placed);
    if (rect) bringIntoView(rect);
  }, [only, store, bringIntoView]);
  return null;
}
