import { ListFilter } from 'lucide-react';
import type { Command } from '../Command.ts';

export const chooseShown: Command = {
  id: 'chooseShown',
  label: 'filter.open',
  icon: ListFilter,
  group: 'look',
  available: ({ view, page }) => (view === 'map' || view === 'list') && !page.presenting,
  run: ({ task }) => {
    task.setTask({ kind: 'filter' });
    task.focusPanel();
  },
};
