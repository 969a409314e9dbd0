import { Trash2 } from 'lucide-react';
import { deletionParts } from '../../../shared/document/commands/deleteRecords.ts';
import { type Command, RECORD_MENUS } from '../Command.ts';

export const remove: Command = {
  id: 'remove',
  label: 'command.remove',
  icon: Trash2,
  group: 'edit',
  keys: [{ key: 'Delete' }, { key: 'Backspace' }],
  menus: RECORD_MENUS,
  available: ({ open, target }) => open.canEdit && target.length > 0,
  run: ({ open, target, focusView }) => {
    open.undo.performInParts(deletionParts(open.doc, target));
    open.selection.clear();
    focusView();
  },
};
