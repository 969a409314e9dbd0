import { MessageSquarePlus } from 'lucide-react';
import type { Command } from '../Command.ts';

/** Opens the field for a new comment on the one record concerned. */
export const addComment: Command = {
  id: 'addComment',
  label: 'comment.start',
  icon: MessageSquarePlus,
  group: 'add',
  menus: ['actor', 'flow', 'note', 'area'],
  available: ({ open, target }) => open.canEdit && target.length === 1,
  run: ({ open, task, target: [id] }) => {
    if (id === undefined) return;
    open.selection.set([id]);
    task.setTask({ kind: 'comment', on: id });
    task.focusPanel();
  },
};
