import { useReactFlow } from '@xyflow/react';
import type { KeyboardEvent, RefObject } from 'react';
import type { ActorId } from '../../shared/board/ids.ts';
import { type Placed, placedOf } from '../../shared/board/placed.ts';
import { deleteRecords } from '../../shared/document/commands/deleteRecords.ts';
import { nudgeRecords } from '../../shared/document/commands/nudgeRecords.ts';
import { placedRect, withFollowers } from '../../shared/drawing/placedRect.ts';
import { NO_TASK, useBoardTask } from '../board/BoardTask.tsx';
import { useOpenBoard } from '../board/OpenBoard.tsx';
import { freePlaceNear } from '../board/placement.ts';
import { fitOptions } from './fitOptions.ts';
import { singleKeysEnabled } from './singleKeys.ts';
import { useBringIntoView } from './useBringIntoView.ts';

/** How far an arrow key moves a card, in pixels on the paper. */
const NUDGE = 8;
const NUDGE_FAR = 48;
/** How far an arrow key moves the view where no card is concerned, in pixels on the screen. */
const PAN = 80;
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
  const { fitView, zoomIn, zoomOut, screenToFlowPosition, getViewport, setViewport } = useReactFlow();
  const bringIntoView = useBringIntoView();

  const focusedId = (target: EventTarget): string | null => {
    const element = (target as Element).closest('[data-record]');
    return element?.getAttribute('data-record') ?? null;
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
    undo.perform(() => deleteRecords(doc, ids));
    selection.clear();
    wrapper.current?.focus();
  };

  const nudge = (records: readonly Placed[], [dx, dy]: readonly [number, number], by: number) => {
    const board = store.getSnapshot();
    const first = records[0] && placedRect(board, records[0]);
    const moved = withFollowers(board, records);
    undo.perform(() => nudgeRecords(doc, moved, dx * by, dy * by), `nudge ${moved.map(({ id }) => id).join(' ')}`);
    if (first) bringIntoView({ ...first, x: first.x + dx * by, y: first.y + dy * by });
  };

  const pan = ([dx, dy]: readonly [number, number]) => {
    const { x, y, zoom } = getViewport();
    void setViewport({ x: x - dx * PAN, y: y - dy * PAN, zoom });
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
    const placed = placedOf(store.getSnapshot(), ids);
    if (arrow && placed.length > 0) nudge(placed, arrow, event.shiftKey ? NUDGE_FAR : NUDGE);
    else if (event.key === 'Delete' || event.key === 'Backspace') remove(ids);
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
    } else if (singleKeysEnabled() && event.key === '+') void zoomIn();
    else if (singleKeysEnabled() && event.key === '-') void zoomOut();
    else if (singleKeysEnabled() && event.key === '0') void fitView(fitOptions(wrapper.current));
    else return false;
    return true;
  };

  const panned = ({ key }: KeyboardEvent): boolean => {
    const arrow = ARROWS[key];
    if (arrow) pan(arrow);
    return arrow !== undefined;
  };

  return (event) => {
    // The rail, the forms and the dialogs that lie on the map have keys of their own; Escape goes a step out of them all.
    const onPaper = event.target === wrapper.current || focusedId(event.target) !== null;
    const inDialog = (event.target as Element).closest('dialog') !== null;
    if (event.altKey || inDialog || !(onPaper || event.key === 'Escape')) return;
    if (event.ctrlKey || event.metaKey) {
      if (event.key.toLowerCase() !== 'a') return;
      const { actors, notes, areas } = store.getSnapshot();
      selection.set([...actors.keys(), ...notes.keys(), ...areas.keys()]);
      event.preventDefault();
    } else if (look(event) || (canEdit && edit(event)) || panned(event)) event.preventDefault();
  };
}
