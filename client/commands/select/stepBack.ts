import { Undo } from 'lucide-react';
import { NO_TASK } from '../../board/BoardTask.tsx';
import type { Command } from '../Command.ts';

/** One step out: from what is being made to what is selected, from there to nothing. */
export const stepBack: Command = {
  id: 'stepBack',
  label: 'command.stepBack',
  icon: Undo,
  group: 'select',
  keys: [{ key: 'Escape', where: 'view' }],
  inPalette: false,
  available: ({ open, task }) => task.task.kind !== 'none' || open.selection.get().size > 0,
  run: ({ open, task }) => {
    if (task.task.kind !== 'none') task.setTask(NO_TASK);
    else open.selection.clear();
  },
};
