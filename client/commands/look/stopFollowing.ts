import { EyeOff } from 'lucide-react';
import type { Command } from '../Command.ts';

export const stopFollowing: Command = {
  id: 'stopFollowing',
  label: 'follow.stopCommand',
  icon: EyeOff,
  group: 'look',
  keys: [{ key: 'Escape', where: 'page' }],
  available: ({ open }) => open.following.get() !== null,
  run: ({ open }) => open.following.stop(),
};
