import { CopyPlus } from 'lucide-react';
import { placedOf } from '../../../shared/board/placed.ts';
import { copyRecords } from '../../clipboard/copyRecords.ts';
import { shiftBeside } from '../../clipboard/fragmentPlace.ts';
import { placeFragment } from '../../clipboard/placeFragment.ts';
import { type Command, PLACED_MENUS } from '../Command.ts';

/** Copies to a place beside the original, past the clipboard. */
export const duplicate: Command = {
  id: 'duplicate',
  label: 'command.duplicate',
  icon: CopyPlus,
  group: 'edit',
  keys: [{ key: 'd', mod: true }],
  menus: PLACED_MENUS,
  available: ({ open, target }) => open.canEdit && placedOf(open.store.getSnapshot(), target).length > 0,
  run: (context) => {
    const board = context.open.store.getSnapshot();
    const copied = copyRecords(board, context.target);
    if (copied) placeFragment(context, copied.fragment, shiftBeside(board, copied.fragment));
  },
};
