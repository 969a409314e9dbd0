import { type BoardFile, fileParts } from '../../shared/board/boardFile.ts';
import { importBoard } from '../../shared/document/commands/importBoard.ts';
import { settleFragment } from '../../shared/document/settleFragment.ts';
import type { Point } from '../../shared/drawing/rect.ts';
import { PART_LENGTH } from '../board/partLength.ts';
import type { CommandContext } from '../commands/Command.ts';
import { fragmentBounds } from './fragmentPlace.ts';

type Placing = Pick<CommandContext, 'open' | 'task' | 'map' | 'notify' | 'announce' | 't'>;

/** Puts a part of a board on this one as one step of undo, selected and in sight. */
export function placeFragment(
  { open, task, map, notify, announce, t }: Placing,
  fragment: BoardFile,
  shift: Point,
): void {
  const { doc, undo, selection, session } = open;
  const settled = settleFragment(doc, fragment, shift);
  const parts = [...fileParts(settled, PART_LENGTH)];
  // Work done without a connection is sent as one frame, which many parts may be too large for.
  if (parts.length > 1 && session.getStatus().save !== 'saved') {
    notify(t('clipboard.onlyWhenSaved'));
    return;
  }
  const ids = [...settled.actors, ...settled.notes, ...settled.areas].map(({ id }) => id);
  const [first] = ids;
  if (first === undefined) return;
  undo.performInParts(parts.map((part) => () => importBoard(doc, part)));
  task.finish(first);
  selection.set(ids);
  map?.bringIntoView(fragmentBounds(settled));
  announce(t('clipboard.pasted', { count: ids.length, flows: settled.flows.length }));
}
