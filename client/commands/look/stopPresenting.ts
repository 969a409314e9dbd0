import { MonitorX } from 'lucide-react';
import type { Command } from '../Command.ts';

export const stopPresenting: Command = {
  id: 'stopPresenting',
  label: 'command.stopPresenting',
  icon: MonitorX,
  group: 'look',
  keys: [
    { key: 'p', shift: true },
    { key: 'Escape', where: 'view' },
  ],
  menus: ['paper'],
  available: ({ page }) => page.presenting,
  run: ({ page, announce, t }) => {
    page.setPresenting(false);
    announce(t('present.stopped'));
  },
};
