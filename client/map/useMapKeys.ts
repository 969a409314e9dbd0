import { useReactFlow } from '@xyflow/react';
import type { KeyboardEvent, RefObject } from 'react';
import type { ActorId, FlowId } from '../../shared/board/ids.ts';
import { deleteActors } from '../../shared/document/commands/deleteActors.ts';
import { deleteFlows } from '../../shared/document/commands/deleteFlows.ts';
import { moveRecords } from '../../shared/document/commands/moveRecords.ts';
import { NO_TASK, useBoardTask } from '../board/BoardTask.tsx';
import { useOpenBoard } from '../board/OpenBoard.tsx';
import { freePlaceNear } from '../board/placement.ts';
import { fitOptions } from './fitOptions.ts';
import { singleKeysEnabled } from './singleKeys.ts';

/** How far an arrow key moves a card, in pixels on the paper. */
const NUDGE = 8;
const NUDGE_FAR = 48;
const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The map by keyboard. Works on what has the focus, else on what is selected; only while the focus is in the map. */
export function useMapKeys(wrapper: RefObject<HTMLElement | null>): (event: KeyboardEvent) => void {
  const { doc, store, undo, selection, canEdit } = useOpenBoard();
  const { task, setTask, focusPanel } = useBoardTask();
  const { fitView, zoomIn, zoomOut, screenToFlowPosition } = useReactFlow();

  const focusedId = (target: EventTarget): string | null => {
    const element = (target as Element).closest('[data-actor], [data-flow]');
    return element?.getAttribute('data-actor') ?? element?.getAttribute('data-flow') ?? null;
  };
  const concerned = (target: EventTarget): string[] => {
    const focused = focusedId(target);
    return focused !== null && !selection.get().has(focused) ? [focused] : [...selection.get()];
  };
  const actorsOf = (ids: readonly string[]) =>
    ids.filter((id) => store.getSnapshot().actors.has(id as ActorId)) as ActorId[];

  const open = (id: string) => {
    if (task.kind === 'connect' && !(task.from && task.to)) {
      if (!store.getSnapshot().actors.has(id as ActorId)) return;
      const next = id as ActorId;
      if (task.from === null) setTask({ ...task, from: next });
      else if (task.from !== next) setTask({ ...task, to: next });
    } else selection.set([id]);
    focusPanel();
  };

  const remove = (ids: readonly string[]) => {
    if (ids.length === 0) return;
    const actors = actorsOf(ids);
    undo.perform(() => {
      deleteFlows(doc, ids.filter((id) => !actors.includes(id as ActorId)) as FlowId[]);
      deleteActors(doc, actors);
    });
    selection.clear();
    wrapper.current?.focus();
  };

  const nudge = (ids: readonly ActorId[], [dx, dy]: readonly [number, number], by: number) => {
    const { actors } = store.getSnapshot();
    const free = ids.map((id) => actors.get(id)).filter((actor) => actor && !actor.pinned);
    undo.perform(
      () =>
        moveRecords(
          doc,
          free.map((actor) => ({
            root: 'actors' as const,
            id: actor!.id,
            x: actor!.x + dx * by,
            y: actor!.y + dy * by,
          })),
        ),
      `nudge ${ids.join(' ')}`,
    );
  };

  const addNear = (id: string | null) => {
    const { actors } = store.getSnapshot();
    const box = wrapper.current?.getBoundingClientRect();
    const middle = box && screenToFlowPosition({ x: box.x + box.width / 2 - 104, y: box.y + box.height / 2 - 48 });
    const near = (id !== null && actors.get(id as ActorId)) || middle || { x: 0, y: 0 };
    setTask({ kind: 'addActor', at: freePlaceNear(actors, near) });
  };

  const edit = (event: KeyboardEvent): boolean => {
    const focused = focusedId(event.target);
    const ids = concerned(event.target);
    const arrow = ARROWS[event.key];
    if (arrow) {
      const actors = actorsOf(ids);
      if (actors.length === 0) return false;
      nudge(actors, arrow, event.shiftKey ? NUDGE_FAR : NUDGE);
    } else if (event.key === 'Delete' || event.key === 'Backspace') remove(ids);
    else if (singleKeysEnabled() && event.key.toLowerCase() === 'n') addNear(focused);
    else if (singleKeysEnabled() && event.key.toLowerCase() === 'c') {
      setTask({ kind: 'connect', from: actorsOf(ids)[0] ?? null, to: null });
      focusPanel();
    } else return false;
    return true;
  };

  const look = (event: KeyboardEvent): boolean => {
    const focused = focusedId(event.target);
    if ((event.key === 'Enter' || event.key === ' ') && focused !== null) open(focused);
    else if (event.key === 'Escape') {
      if (task.kind !== 'none') setTask(NO_TASK);
      else if (selection.get().size > 0) selection.clear();
      else return false;
    } else if (event.key === '+') void zoomIn();
    else if (event.key === '-') void zoomOut();
    else if (singleKeysEnabled() && event.key === '0') void fitView(fitOptions(wrapper.current));
    else return false;
    return true;
  };

  return (event) => {
    const inText = (event.target as Element).closest('input, textarea, select');
    if (inText || event.altKey) return;
    if (event.ctrlKey || event.metaKey) {
      if (event.key.toLowerCase() !== 'a') return;
      selection.set(store.getSnapshot().actors.keys());
      event.preventDefault();
    } else if (look(event) || (canEdit && edit(event))) event.preventDefault();
  };
}
