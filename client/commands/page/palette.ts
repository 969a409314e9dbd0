import { Menu } from 'lucide-react';
import type { Command } from '../Command.ts';

export const palette: Command = {
  id: 'palette',
  label: 'command.showCommands',
  icon: Menu,
  group: 'page',
  keys: [{ key: 'k', mod: true }],
  inPalette: false,
  available: () => true,
  run: ({ page, target, focused }) => page.openPalette({ target, focused, at: null }),
};
