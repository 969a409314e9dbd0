import { MessagesSquare } from 'lucide-react';
import type { Command } from '../Command.ts';

export const showComments: Command = {
  id: 'showComments',
  label: 'comment.showAll',
  icon: MessagesSquare,
  group: 'look',
  available: () => true,
  run: ({ task }) => {
    task.setTask({ kind: 'comments', thread: null });
    task.focusPanel();
  },
};
