import type { NodeChange } from '@xyflow/react';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { AreaId } from '../../shared/board/ids.ts';
import { placedOf } from '../../shared/board/placed.ts';
import { moveRecords } from '../../shared/document/commands/moveRecords.ts';
import { resizeArea } from '../../shared/document/commands/resizeArea.ts';
import { standingOn } from '../../shared/drawing/placedRect.ts';
import type { Point } from '../../shared/drawing/rect.ts';
import { useOpenBoard } from '../board/OpenBoard.tsx';
import type { HeldPlace, NodeElement } from './toElements.ts';
import { useSnapping } from './useSnapping.ts';

const NOWHERE: ReadonlyMap<string, HeldPlace> = new Map();
/** Places that others are told of during a drag; presence has little room, and the drop tells them all. */
const DRAGGED_TOLD = 30;

/** Dragging and resizing on the map: places in progress, told to others as presence; only the drop is a command. */
export function usePlacing() {
  const { doc, store, undo, session } = useOpenBoard();
  const [dragged, setDragged] = useState(NOWHERE);
  const { lines, snapShift, release } = useSnapping();
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

  /** What stands on the areas in hand goes along, except what is in hand or pinned itself. */
  const pickUp = useCallback(
    (inHand: ReadonlyMap<string, Point>) => {
      const board = store.getSnapshot();
      followers.current = new Map();
      for (const id of inHand.keys()) {
        const area = board.areas.get(id as AreaId);
        for (const follower of area ? standingOn(board, area) : []) {
          const at = (board[follower.root] as ReadonlyMap<string, Point & { pinned?: boolean }>).get(follower.id);
          if (!area || !at || at.pinned || inHand.has(follower.id)) continue;
          followers.current.set(follower.id, { area: id, x: at.x - area.x, y: at.y - area.y });
        }
      }
    },
    [store],
  );

  /** Where what is dragged now is, in line with its neighbours, and with what it carries. */
  const carry = useCallback(
    (moved: ReadonlyMap<string, Point>): ReadonlyMap<string, HeldPlace> => {
      if (held.current === NOWHERE) pickUp(moved);
      const shift = snapShift(moved, followers.current);
      const places = new Map<string, HeldPlace>(held.current);
      for (const [id, { x, y }] of moved) places.set(id, { x: x + shift.x, y: y + shift.y });
      for (const [id, { area, x, y }] of followers.current) {
        const corner = places.get(area);
        if (corner) places.set(id, { x: corner.x + x, y: corner.y + y });
      }
      return places;
    },
    [pickUp, snapShift],
  );

  const drop = useCallback(() => {
    const places = held.current;
    followers.current = new Map();
    release();
    undo.perform(() => {
      for (const { root, id } of placedOf(store.getSnapshot(), places.keys())) {
        const { x, y, width, height } = places.get(id)!;
        if (width !== undefined && height !== undefined) resizeArea(doc, id as AreaId, { width, height });
        else moveRecords(doc, [{ root, id, x, y }]);
      }
    });
    // The board's snapshot follows in the next frame; until then everything stays where it was dropped.
    requestAnimationFrame(() => hold(NOWHERE));
  }, [doc, store, undo, hold, release]);

  /** React Flow ends every drag by telling the last places, also one that a second finger or a deletion cut short. */
  const onPlaceChanges = useCallback(
    (changes: readonly NodeChange<NodeElement>[]) => {
      const moved = new Map<string, Point>();
      let ended = false;
      for (const change of changes) {
        if (change.type === 'position' && change.position && change.dragging !== undefined) {
          if (change.dragging) moved.set(change.id, change.position);
          else ended = true;
        }
        if (change.type === 'dimensions' && change.resizing !== undefined) {
          const area = store.getSnapshot().areas.get(change.id as AreaId);
          const places = new Map(held.current);
          if (area) places.set(change.id, { x: area.x, y: area.y, ...places.get(change.id), ...change.dimensions });
          hold(places);
          if (!change.resizing) ended = true;
        }
      }
      if (moved.size > 0) hold(carry(moved));
      if (ended) drop();
    },
    [store, hold, carry, drop],
  );

  return { dragged, lines, onPlaceChanges };
}
