import { Scissors } from 'lucide-react';
import { placedOf } from '../../../shared/board/placed.ts';
import { cutTarget } from '../../clipboard/clipboardActions.ts';
import { writeToClipboard } from '../../clipboard/systemClipboard.ts';
import { type Command, PLACED_MENUS } from '../Command.ts';

export const cut: Command = {
  id: 'cut',
  label: 'command.cut',
  icon: Scissors,
  group: 'edit',
  keys: [{ key: 'x', mod: true, native: true }],
  menus: PLACED_MENUS,
  available: ({ open, target }) => open.canEdit && placedOf(open.store.getSnapshot(), target).length > 0,
  run: (context) => cutTarget(context, writeToClipboard),
};
