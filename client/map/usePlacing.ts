import type { NodeChange } from '@xyflow/react';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { AreaId } from '../../shared/board/ids.ts';
import { placedOf } from '../../shared/board/placed.ts';
import { moveRecords } from '../../shared/document/commands/moveRecords.ts';
import { resizeArea } from '../../shared/document/commands/resizeArea.ts';
import { withFollowers } from '../../shared/drawing/placedRect.ts';
import type { Point } from '../../shared/drawing/rect.ts';
import { useOpenBoard } from '../board/OpenBoard.tsx';
import type { HeldPlace, NodeElement } from './toElements.ts';

const NOWHERE: ReadonlyMap<string, HeldPlace> = new Map();
/** Places that others are told of during a drag; presence has little room, and the drop tells them all. */
const DRAGGED_TOLD = 30;

/** Dragging and resizing on the map: places in progress, told to others as presence; only the drop is a command. */
export function usePlacing() {
  const { doc, store, undo, session } = useOpenBoard();
  const [dragged, setDragged] = useState(NOWHERE);
  /** the same as the state, for the change that ends a gesture */
  const held = useRef(NOWHERE);
  /** what stands on a dragged area → that area, and how far from its corner */
  const followers = useRef(new Map<string, Point & { area: string }>());

  const hold = useCallback((places: ReadonlyMap<string, HeldPlace>) => {
    held.current = places;
    setDragged(places);
  }, []);

  useEffect(() => {
    const told = [...dragged]
      .slice(0, DRAGGED_TOLD)
      .map(([id, { x, y }]) => [id, { x: Math.round(x), y: Math.round(y) }]);
    session.presence.set({ dragging: told.length === 0 ? null : Object.fromEntries(told) });
  }, [session, dragged]);

  const onNodeDragStart = useCallback(
    (_event: unknown, _node: NodeElement, nodes: readonly NodeElement[]) => {
      const board = store.getSnapshot();
      const inHand = new Set(nodes.map(({ id }) => id));
      followers.current = new Map();
      for (const { id, type, position } of nodes) {
        if (type !== 'area') continue;
        for (const { root, id: follower } of withFollowers(board, [{ root: 'areas', id }])) {
          const at = (board[root] as ReadonlyMap<string, Point & { pinned?: boolean }>).get(follower);
          if (!at || at.pinned || inHand.has(follower)) continue;
          followers.current.set(follower, { area: id, x: at.x - position.x, y: at.y - position.y });
        }
      }
    },
    [store],
  );

  /** React Flow ends every drag by telling the last places, also one that a second finger or a deletion cut short. */
  const onPlaceChanges = useCallback(
    (changes: readonly NodeChange<NodeElement>[]) => {
      const places = new Map(held.current);
      let ended = false;
      let moved = false;
      for (const change of changes) {
        if (change.type === 'position' && change.position && change.dragging !== undefined) {
          places.set(change.id, change.position);
          moved = true;
          if (!change.dragging) ended = true;
        }
        if (change.type === 'dimensions' && change.resizing !== undefined) {
          const area = store.getSnapshot().areas.get(change.id as AreaId);
          if (area) places.set(change.id, { x: area.x, y: area.y, ...places.get(change.id), ...change.dimensions });
          moved = true;
          if (!change.resizing) ended = true;
        }
      }
      if (!moved) return;
      for (const [id, { area, x, y }] of followers.current) {
        const corner = places.get(area);
        if (corner) places.set(id, { x: corner.x + x, y: corner.y + y });
      }
      hold(places);
      if (!ended) return;
      followers.current = new Map();
      undo.perform(() => {
        for (const { root, id } of placedOf(store.getSnapshot(), places.keys())) {
          const { x, y, width, height } = places.get(id)!;
          if (width !== undefined && height !== undefined) resizeArea(doc, id as AreaId, { width, height });
          else moveRecords(doc, [{ root, id, x, y }]);
        }
      });
      // The board's snapshot follows in the next frame; until then everything stays where it was dropped.
      requestAnimationFrame(() => hold(NOWHERE));
    },
    [doc, store, undo, hold],
  );

  return { dragged, onNodeDragStart, onPlaceChanges };
}
