import { Undo } from 'lucide-react';
import type { Command } from '../Command.ts';

export const stopWhatIf: Command = {
  id: 'stopWhatIf',
  label: 'command.stopWhatIf',
  icon: Undo,
  group: 'look',
  keys: [{ key: 'Escape', where: 'view' }],
  menus: ['paper'],
  available: ({ open }) => open.whatIf.getGone() !== null,
  run: ({ open }) => open.whatIf.imagine(null),
};
