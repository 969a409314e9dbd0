import { History } from 'lucide-react';
import type { Command } from '../Command.ts';

export const versions: Command = {
  id: 'versions',
  label: 'versions.title',
  icon: History,
  group: 'page',
  available: ({ page }) => !page.presenting,
  run: ({ task }) => {
    task.setTask({ kind: 'versions' });
    task.focusPanel();
  },
};
