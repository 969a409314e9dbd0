import type { NodeChange } from '@xyflow/react';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Board } from '../../shared/board/board.ts';
import type { AreaId } from '../../shared/board/ids.ts';
import { type Placed, placedOf } from '../../shared/board/placed.ts';
import { moveRecords } from '../../shared/document/commands/moveRecords.ts';
import { resizeArea } from '../../shared/document/commands/resizeArea.ts';
import { withFollowers } from '../../shared/drawing/placedRect.ts';
import type { Point } from '../../shared/drawing/rect.ts';
import { useOpenBoard } from '../board/OpenBoard.tsx';
import { copyRecords } from '../clipboard/copyRecords.ts';
import { placeFragment } from '../clipboard/placeFragment.ts';
import { useCommands } from '../commands/Commands.ts';
import type { ElementCache } from './ElementCache.ts';
import { type HeldPlace, NOTHING_HELD, type NodeElement } from './toElements.ts';
import { useAltHeld } from './useAltHeld.ts';
import { useSnapping } from './useSnapping.ts';

/** Places that others are told of during a drag; presence has little room, and the drop tells them all. */
const DRAGGED_TOLD = 30;

/**
 * Dragging and resizing on the map: places in progress, told to the elements and as presence to others; only the drop is a
 * command. With Alt held everything stays where it is, and the drop puts copies there.
 */
export function usePlacing(elements: ElementCache) {
  const { doc, store, undo, session, selection } = useOpenBoard();
  const { context } = useCommands();
  const [isHolding, setHolding] = useState(false);
  /** what would be copied now → where the copy would come */
  const [copies, setCopies] = useState(NOTHING_HELD);
  const { inLine, snapShift, release } = useSnapping();
  const held = useRef(NOTHING_HELD);
  /** where the hand has brought what it holds since the last frame, and the frame that waits for it */
  const moved = useRef<ReadonlyMap<string, Point>>(NOTHING_HELD);
  const frame = useRef<number | null>(null);
  /** what goes along with what is in hand → how far it is from the first of that */
  const followers = useRef(new Map<string, Point>());
  const { isHeld: isCopying, isHeldNow: isCopyingNow } = useAltHeld(isHolding);

  const hold = useCallback(
    (next: ReadonlyMap<string, HeldPlace>) => {
      held.current = next;
      const copied = isCopyingNow() && !isResizing(next) ? next : NOTHING_HELD;
      const dragged = copied === next ? NOTHING_HELD : next;
      elements.hold('own', dragged);
      setCopies(copied);
      setHolding(next !== NOTHING_HELD);
      const told = [...dragged]
        .slice(0, DRAGGED_TOLD)
        .map(([id, { x, y }]) => [id, { x: Math.round(x), y: Math.round(y) }]);
      session.presence.set({ dragging: told.length === 0 ? null : Object.fromEntries(told) });
    },
    [elements, session, isCopyingNow],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key may go down or up while the hand rests
  useEffect(() => {
    if (held.current !== NOTHING_HELD) hold(held.current);
  }, [isCopying, hold]);

  /** The rest of what is selected, which React Flow doesn't know while it is painted, and what stands on areas. */
  const pickUp = useCallback(
    (inHand: ReadonlyMap<string, Point>) => {
      const board = store.getSnapshot();
      const selected = selection.get();
      const [leader] = placedOf(board, inHand.keys());
      const start = leader && placeOf(board, leader);
      const taken = [...inHand.keys()].some((id) => selected.has(id)) ? [...inHand.keys(), ...selected] : inHand.keys();
      followers.current = new Map();
      for (const follower of withFollowers(board, placedOf(board, taken))) {
        const at = placeOf(board, follower);
        if (!start || !at || at.pinned || inHand.has(follower.id)) continue;
        followers.current.set(follower.id, { x: at.x - start.x, y: at.y - start.y });
      }
    },
    [store, selection],
  );

  /** Where what is dragged now is, in line with its neighbours, and with what it carries. */
  const carry = useCallback(
    (moved: ReadonlyMap<string, Point>): ReadonlyMap<string, HeldPlace> => {
      if (held.current === NOTHING_HELD) pickUp(moved);
      const shift = snapShift(moved, followers.current);
      const next = new Map<string, HeldPlace>(held.current);
      for (const [id, { x, y }] of moved) next.set(id, { x: x + shift.x, y: y + shift.y });
      const [leader] = next.values();
      for (const [id, { x, y }] of followers.current) {
        if (leader) next.set(id, { x: leader.x + x, y: leader.y + y });
      }
      return next;
    },
    [pickUp, snapShift],
  );

  /** Once a frame: a hand moves several times in one that takes long, and each step has the page laid out anew. */
  const step = useCallback(() => {
    frame.current = null;
    hold(carry(moved.current));
  }, [hold, carry]);

  const drop = useCallback(() => {
    if (frame.current !== null) {
      cancelAnimationFrame(frame.current);
      frame.current = null;
      held.current = carry(moved.current);
    }
    const dropped = held.current;
    followers.current = new Map();
    release();
    const board = store.getSnapshot();
    if (isCopyingNow() && !isResizing(dropped)) {
      hold(NOTHING_HELD);
      const copied = copyRecords(board, [...dropped.keys()]);
      const shift = shiftOf(board, dropped);
      if (copied && shift) placeFragment(context(), copied.fragment, shift);
      return;
    }
    undo.perform(() => {
      for (const { root, id } of placedOf(board, dropped.keys())) {
        const { x, y, width, height } = dropped.get(id)!;
        if (width !== undefined && height !== undefined) resizeArea(doc, id as AreaId, { width, height });
        else moveRecords(doc, [{ root, id, x, y }]);
      }
    });
    // The board's snapshot follows in the next frame; until then everything stays where it was dropped.
    requestAnimationFrame(() => hold(NOTHING_HELD));
  }, [doc, store, undo, context, isCopyingNow, hold, carry, release]);

  /** React Flow ends every drag by telling the last places, also one that a second finger or a deletion cut short. */
  const onPlaceChanges = useCallback(
    (changes: readonly NodeChange<NodeElement>[]) => {
      const now = new Map<string, Point>();
      let ended = false;
      for (const change of changes) {
        if (change.type === 'position' && change.position && change.dragging !== undefined) {
          if (change.dragging) now.set(change.id, change.position);
          else ended = true;
        }
        if (change.type === 'dimensions' && change.resizing !== undefined) {
          const area = store.getSnapshot().areas.get(change.id as AreaId);
          const next = new Map(held.current);
          if (area) next.set(change.id, { x: area.x, y: area.y, ...next.get(change.id), ...change.dimensions });
          hold(next);
          if (!change.resizing) ended = true;
        }
      }
      if (now.size > 0) {
        moved.current = now;
        frame.current ??= requestAnimationFrame(step);
      }
      if (ended) drop();
    },
    [store, hold, step, drop],
  );

  return { copies, inLine, onPlaceChanges };
}

const isResizing = (places: ReadonlyMap<string, HeldPlace>): boolean =>
  [...places.values()].some(({ width }) => width !== undefined);

const placeOf = (board: Board, { root, id }: Placed) =>
  (board[root] as ReadonlyMap<string, Point & { pinned?: boolean }>).get(id);

/** How far everything in hand has been moved; undefined where there is nothing any more. */
function shiftOf(board: Board, places: ReadonlyMap<string, HeldPlace>): Point | undefined {
  const [first] = placedOf(board, places.keys());
  const from = first && placeOf(board, first);
  const to = first && places.get(first.id);
  return from && to && { x: Math.round(to.x - from.x), y: Math.round(to.y - from.y) };
}
