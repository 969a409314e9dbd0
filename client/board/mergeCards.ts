import type { Actor } from '../../shared/board/actor.ts';
import { mergeActors, mergeOrder } from '../../shared/document/commands/mergeActors.ts';
import type { OpenBoard } from './OpenBoard.tsx';

/** Whether this person may make the two cards one. */
export const canMerge = ({ store, canEdit, me }: OpenBoard, [one, other]: readonly [Actor, Actor]): boolean =>
  canEdit && mergeOrder(store.getSnapshot(), [one.id, other.id], me) !== null;

/** Makes two cards one, under the first one's name, and selects it. Nothing happens where this person may not. */
export function mergeCards(
  { doc, store, undo, selection, me }: OpenBoard,
  [named, other]: readonly [Actor, Actor],
): void {
  const merge = mergeOrder(store.getSnapshot(), [named.id, other.id], me);
  if (!merge) return;
  undo.perform(() => mergeActors(doc, merge, named.name));
  selection.set([merge.into]);
}
