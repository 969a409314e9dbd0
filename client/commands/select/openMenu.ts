import { Ellipsis } from 'lucide-react';
import type { Command } from '../Command.ts';

/** The context menu of what is concerned, beside what has the focus. */
export const openMenu: Command = {
  id: 'openMenu',
  label: 'command.openMenu',
  icon: Ellipsis,
  group: 'select',
  keys: [{ key: 'F10', shift: true }, { key: 'ContextMenu' }],
  inPalette: false,
  available: () => true,
  run: ({ page, target, focused }) => {
    const { left, top, width, height } = (document.activeElement ?? document.body).getBoundingClientRect();
    page.openMenu(
      { target, focused, at: null },
      { x: left + Math.min(width / 2, 40), y: top + Math.min(height / 2, 200) },
    );
  },
};
