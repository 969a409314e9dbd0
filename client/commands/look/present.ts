import { Presentation } from 'lucide-react';
import type { Command } from '../Command.ts';

export const present: Command = {
  id: 'present',
  label: 'command.present',
  icon: Presentation,
  group: 'look',
  keys: [{ key: 'p', shift: true }],
  menus: ['paper'],
  available: ({ page }) => !page.presenting,
  run: ({ open, task, setView, page, focusView, announce, t }) => {
    task.setTask({ kind: 'none' });
    open.selection.clear();
    setView('map');
    page.setPresenting(true);
    focusView();
    announce(t('present.started'));
  },
};
