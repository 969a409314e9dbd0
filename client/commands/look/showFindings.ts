import { Lightbulb } from 'lucide-react';
import type { Command } from '../Command.ts';

export const showFindings: Command = {
  id: 'showFindings',
  label: 'says.title',
  icon: Lightbulb,
  group: 'look',
  keys: [{ key: 'k' }],
  menus: ['paper'],
  available: ({ page }) => !page.presenting,
  run: ({ task }) => {
    task.setTask({ kind: 'findings' });
    task.focusPanel();
  },
};
