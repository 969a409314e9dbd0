import { useStore } from '@xyflow/react';
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

/** Shows records on the map: flies to them and selects them; those who hold it, if one is a role. */
export function RevealOnMap({ elements }: { elements: ElementCache }) {
  const { reveal, selection, store } = useOpenBoard();
  const flyTo = useFlyTo();
  // What was asked for in another view waits until this one can be moved.
  const canFly = useStore(({ panZoom, width, height }) => panZoom !== null && width > 0 && height > 0);

  useEffect(() => {
    if (!canFly) return;
    const labelOf = (id: string): Rect[] => {
      const flow = elements.flows.get(id);
      return flow ? [labelRect(flow.geometry)] : [];
    };
    const show = (records: readonly RecordRef[]): string | null => {
      const board = store.getSnapshot();
      const ids = records.flatMap(({ root, id }) =>
        root === 'roles' ? (board.roles.get(id as RoleId)?.holders ?? []) : [id],
      );
      const flows = records.filter(({ root }) => root === 'flows').map(({ id }) => id);
      // A flow that a filter hides has a place from when it is selected.
      if (flows.length > 0) flushSync(() => selection.set(ids));
      const placed = placedOf(board, ids);
      const rect = boundsOf([
        ...flows.flatMap(labelOf),
        ...placed.flatMap((record) => placedRect(board, record) ?? []),
      ]);
      if (!rect) return null;
      const shown = [...flows, ...placed.map(({ id }) => id)];
      selection.set(shown);
      flyTo(rect);
      return shown[0] ?? null;
    };
    return reveal.register((record) => show([record]), show);
  }, [reveal, selection, store, elements, flyTo, canFly]);
  return null;
}
