import { Redo2 } from 'lucide-react';
import type { Command } from '../Command.ts';

export const redo: Command = {
  id: 'redo',
  label: 'tools.redo',
  icon: Redo2,
  group: 'edit',
  keys: [
    { key: 'z', mod: true, shift: true },
    { key: 'y', mod: true },
  ],
  menus: ['paper'],
  available: ({ open }) => open.canEdit && open.undo.getState().canRedo,
  run: ({ open }) => open.undo.redo(),
};
