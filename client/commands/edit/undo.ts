import { Undo2 } from 'lucide-react';
import type { Command } from '../Command.ts';

export const undo: Command = {
  id: 'undo',
  label: 'tools.undo',
  icon: Undo2,
  group: 'edit',
  keys: [{ key: 'z', mod: true }],
  menus: ['paper'],
  available: ({ open }) => open.canEdit && open.undo.getState().canUndo,
  run: ({ open }) => open.undo.undo(),
};
