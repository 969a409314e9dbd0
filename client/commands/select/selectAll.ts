import { BoxSelect } from 'lucide-react';
import type { Command } from '../Command.ts';

export const selectAll: Command = {
  id: 'selectAll',
  label: 'command.selectAll',
  icon: BoxSelect,
  group: 'select',
  // Beside the paper it selects the words of the page, as everywhere.
  keys: [{ key: 'a', mod: true, where: 'paper' }],
  menus: ['paper'],
  available: ({ map }) => map !== null,
  run: ({ open }) => {
    const { actors, notes, areas } = open.store.getSnapshot();
    open.selection.set([...actors.keys(), ...notes.keys(), ...areas.keys()]);
  },
};
