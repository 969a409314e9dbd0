import { SquareCheck } from 'lucide-react';
import type { Command } from '../Command.ts';

/** Adds what has the focus to what is selected, or takes it away: selecting several without a pointer. */
export const toggleSelected: Command = {
  id: 'toggleSelected',
  label: 'command.toggleSelected',
  icon: SquareCheck,
  group: 'select',
  keys: [
    { key: ' ', shift: true },
    { key: ' ', mod: true, where: 'paper' },
  ],
  inPalette: false,
  available: ({ focused }) => focused !== null,
  run: ({ open: { selection }, focused, announce, t }) => {
    if (focused === null) return;
    selection.toggle(focused);
    announce(t('panel.manySelected', { count: selection.get().size }));
  },
};
