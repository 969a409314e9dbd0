import { ListChecks } from 'lucide-react';
import type { Command } from '../Command.ts';

/** Every tap adds to what is selected or takes away, where there is no Shift key to hold. */
export const selectSeveral: Command = {
  id: 'selectSeveral',
  label: 'command.selectSeveral',
  icon: ListChecks,
  group: 'select',
  menus: ['actor', 'flow', 'note', 'area', 'several', 'paper'],
  available: ({ task }) => task.task.kind !== 'selectSeveral',
  run: ({ open: { selection }, task, target }) => {
    selection.set([...selection.get(), ...target]);
    task.setTask({ kind: 'selectSeveral' });
  },
};
