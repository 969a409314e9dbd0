import { useEffect } from 'react';
import { flushSync } from 'react-dom';
import type { RoleId } from '../../shared/board/ids.ts';
import { placedOf } from '../../shared/board/placed.ts';
import { labelRect } from '../../shared/drawing/flowGeometry.ts';
import { placedRect } from '../../shared/drawing/placedRect.ts';
import { boundsOf, type Rect } from '../../shared/drawing/rect.ts';
import { useOpenBoard } from '../board/OpenBoard.tsx';
import type { RecordRef } from '../board/Reveal.ts';
import type { ElementCache } from './ElementCache.ts';
import { useFlyTo } from './useFlyTo.ts';

/** Shows a record on the map: flies to it and selects it; to those who hold it, if it is a role. */
export function RevealOnMap({ elements }: { elements: ElementCache }) {
  const { reveal, selection, store } = useOpenBoard();
  const flyTo = useFlyTo();

  useEffect(() => {
    const labelOf = (id: string): Rect[] => {
      const flow = elements.flows.get(id);
      return flow ? [labelRect(flow.geometry)] : [];
    };
    return reveal.register(({ root, id }: RecordRef) => {
      const board = store.getSnapshot();
      const ids = root === 'roles' ? (board.roles.get(id as RoleId)?.holders ?? []) : [id];
      // A flow that a filter hides has a place from when it is selected.
      if (root === 'flows') flushSync(() => selection.set([id]));
      const placed = placedOf(board, ids);
      const rect = boundsOf(
        root === 'flows' ? labelOf(id) : placed.flatMap((record) => placedRect(board, record) ?? []),
      );
      if (!rect) return null;
      if (root !== 'flows') selection.set(placed.map((record) => record.id));
      flyTo(rect);
      return root === 'flows' ? id : (placed[0]?.id ?? null);
    });
  }, [reveal, selection, store, elements, flyTo]);
  return null;
}
