import { Copy } from 'lucide-react';
import { placedOf } from '../../../shared/board/placed.ts';
import { copyTarget } from '../../clipboard/clipboardActions.ts';
import { writeToClipboard } from '../../clipboard/systemClipboard.ts';
import { type Command, PLACED_MENUS } from '../Command.ts';

/** An area with what stands on it, actors with the flows among them. */
export const copy: Command = {
  id: 'copy',
  label: 'command.copy',
  icon: Copy,
  group: 'edit',
  keys: [{ key: 'c', mod: true, native: true }],
  menus: PLACED_MENUS,
  available: ({ open, target }) => placedOf(open.store.getSnapshot(), target).length > 0,
  run: (context) => void copyTarget(context, writeToClipboard),
};
