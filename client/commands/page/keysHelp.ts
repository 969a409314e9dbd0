import { Keyboard } from 'lucide-react';
import type { Command } from '../Command.ts';

export const keysHelp: Command = {
  id: 'keysHelp',
  label: 'command.showKeys',
  icon: Keyboard,
  group: 'page',
  keys: [{ key: '?' }],
  available: () => true,
  run: ({ page }) => page.openDialog('keys'),
};
