import { X } from 'lucide-react';
import type { Command } from '../Command.ts';

export const stopTidying: Command = {
  id: 'stopTidying',
  label: 'command.stopTidying',
  icon: X,
  group: 'arrange',
  keys: [{ key: 'Escape', where: 'view' }],
  available: ({ open }) => open.tidying.getState() !== 'idle',
  run: ({ open }) => open.tidying.cancel(),
};
