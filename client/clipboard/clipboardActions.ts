import { deletionParts } from '../../shared/document/commands/deleteRecords.ts';
import type { CommandContext } from '../commands/Command.ts';
import { type ClipboardContent, readClipboard, toClipboard } from './clipboardContent.ts';
import { copyRecords } from './copyRecords.ts';
import { shiftBelow, shiftToPoint } from './fragmentPlace.ts';
import { placeFragment } from './placeFragment.ts';

/** Hands what is concerned to `write`, and returns the ids of what was copied; null, and a word about it, where that is nothing. */
export function copyTarget(
  { open, target, notify, t }: CommandContext,
  write: (content: ClipboardContent) => void,
): string[] | null {
  const copied = copyRecords(open.store.getSnapshot(), target);
  if (!copied) {
    notify(t('clipboard.nothingToCopy'));
    return null;
  }
  write(toClipboard(copied.fragment, t));
  notify(t('clipboard.copied', { count: copied.ids.length, flows: copied.fragment.flows.length }));
  return copied.ids;
}

/** The same, and takes it off the board. */
export function cutTarget(context: CommandContext, write: (content: ClipboardContent) => void): void {
  const { open, focusView } = context;
  const ids = copyTarget(context, write);
  if (!ids) return;
  open.undo.performInParts(deletionParts(open.doc, ids));
  open.selection.clear();
  focusView();
}

/** Puts what was on the clipboard on the board: under the pointer, else in the middle of the view. */
export function pasteContent(context: CommandContext, content: ClipboardContent): void {
  const { open, task, map, at, notify, t } = context;
  const pasted = readClipboard(content);
  if (pasted.kind === 'names') task.setTask({ kind: 'import', names: pasted.text });
  else if (pasted.kind !== 'fragment') notify(t(`clipboard.${pasted.kind}`));
  else {
    const board = open.store.getSnapshot();
    const point = at ?? map?.pointer() ?? map?.middle();
    const shift = point ? shiftToPoint(board, pasted.fragment, point) : shiftBelow(board, pasted.fragment);
    placeFragment(context, pasted.fragment, shift);
  }
}
