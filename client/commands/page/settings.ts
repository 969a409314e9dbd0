import { Settings } from 'lucide-react';
import type { Command } from '../Command.ts';

export const settings: Command = {
  id: 'settings',
  label: 'command.showSettings',
  icon: Settings,
  group: 'page',
  available: () => true,
  run: ({ page }) => page.openDialog('settings'),
};
