import { Maximize } from 'lucide-react';
import type { Command } from '../Command.ts';

export const fitMap: Command = {
  id: 'fitMap',
  label: 'zoom.fit',
  icon: Maximize,
  group: 'look',
  keys: [{ key: '0' }],
  menus: ['paper'],
  available: ({ map }) => map !== null,
  run: ({ map }) => map?.fit(),
};
