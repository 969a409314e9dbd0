import { type Connection, type NodeChange, useReactFlow, useStoreApi } from '@xyflow/react';
import { type MouseEvent, useCallback, useRef } from 'react';
import type { ActorId, FlowId } from '../../shared/board/ids.ts';
import { CARD_WIDTH } from '../../shared/drawing/cardGeometry.ts';
import { NO_TASK, useBoardTask } from '../board/BoardTask.tsx';
import { useOpenBoard } from '../board/OpenBoard.tsx';
import type { NodeElement } from './toElements.ts';
import { isPane, type Painted } from './usePainted.ts';

/**
 * What a click on the map means: it selects, alone or beside what is selected, it picks an end of the flow that is being
 * made, or begins a new actor. The functions for React Flow stay the same while nothing they depend on changes, since it
 * draws every card anew for another one.
 */
export function useMapClicks(painted: Painted) {
  const { store, selection, canEdit } = useOpenBoard();
  const { task, setTask, focusPanel } = useBoardTask();
  const { screenToFlowPosition } = useReactFlow();
  const map = useStoreApi<NodeElement>();
  const isSeveral = task.kind === 'selectSeveral';
  /** an end of a flow is still to be picked */
  const picking = task.kind === 'connect' && !(task.from && task.to);

  /** while a click adds something painted: React Flow takes it for one on the paper, and unselects the rest after it */
  const adding = useRef(false);
  const onSelectChanges = useCallback(
    (changes: NodeChange<NodeElement>[]) => {
      const picked = new Set(selection.get());
      // React Flow knows of no flows and of nothing painted: what it selects alone takes their place, too.
      const isAlone = changes.some((change) => change.type === 'select' && change.selected);
      if (isAlone && !map.getState().multiSelectionActive) picked.clear();
      for (const change of changes) {
        if (change.type !== 'select' || adding.current) continue;
        if (change.selected) picked.add(change.id);
        else picked.delete(change.id);
      }
      selection.set(picked);
    },
    [selection, map],
  );

  const startFlow = useCallback(
    (from: ActorId, to: ActorId | null) => {
      selection.clear();
      setTask({ kind: 'connect', from, to });
      if (to !== null) focusPanel();
    },
    [selection, setTask, focusPanel],
  );

  /** A tap on an actor picks it for the flow that is being made. */
  const onActor = useCallback(
    (id: ActorId) => {
      if (task.kind !== 'connect' || (task.from && task.to)) return;
      if (task.from === null) startFlow(id, null);
      else if (task.from !== id) startFlow(task.from, id);
    },
    [task, startFlow],
  );

  const onNodeClick = useCallback(
    (_event: unknown, { id, type }: NodeElement) => {
      if (isSeveral) selection.toggle(id);
      else if (type === 'actor') onActor(id as ActorId);
    },
    [isSeveral, selection, onActor],
  );
  const onFlowClick = (event: MouseEvent, id: FlowId) => {
    if (picking) return;
    if (isSeveral || isAdding(event)) selection.toggle(id);
    else selection.set([id]);
    if (!isSeveral) setTask(NO_TASK);
  };

  const onConnect = useCallback(
    ({ source, target }: Connection) => {
      if (source !== target) startFlow(source as ActorId, target as ActorId);
    },
    [startFlow],
  );

  const onDoubleClick = (event: MouseEvent) => {
    const place = { x: event.clientX, y: event.clientY };
    if (!canEdit || !isPane(event.target) || painted.recordAt(event.target, place)) return;
    const { x, y } = screenToFlowPosition(place);
    setTask({ kind: 'addActor', at: { x: x - CARD_WIDTH / 2, y: y - 48 } });
  };

  const onPaneClick = (event: MouseEvent) => {
    const record = painted.recordAt(event.target, { x: event.clientX, y: event.clientY });
    if (record && picking) {
      if (store.getSnapshot().actors.has(record as ActorId)) onActor(record as ActorId);
    } else if (record && (isSeveral || isAdding(event))) {
      selection.toggle(record);
      adding.current = true;
      queueMicrotask(() => {
        adding.current = false;
      });
    } else if (!isSeveral) {
      selection.set(record ? [record] : []);
      setTask(NO_TASK);
    }
  };

  return { picking, isSeveral, onSelectChanges, onNodeClick, onFlowClick, onPaneClick, onConnect, onDoubleClick };
}

const isAdding = ({ shiftKey, ctrlKey, metaKey }: MouseEvent): boolean => shiftKey || ctrlKey || metaKey;
