import { Undo } from 'lucide-react';
import type { Command } from '../Command.ts';

export const stopPreview: Command = {
  id: 'stopPreview',
  label: 'command.stopPreview',
  icon: Undo,
  group: 'look',
  keys: [{ key: 'Escape', where: 'view' }],
  menus: ['paper'],
  available: ({ open }) => open.preview.get() !== null,
  run: ({ open }) => open.preview.stop(),
};
