import { PanelRightOpen } from 'lucide-react';
import type { ActorId } from '../../../shared/board/ids.ts';
import type { Command } from '../Command.ts';

/** Opens the record that has the focus in the panel, or picks it for the flow that is being made. */
export const openRecord: Command = {
  id: 'openRecord',
  label: 'command.openRecord',
  icon: PanelRightOpen,
  group: 'select',
  keys: [{ key: 'Enter' }, { key: ' ' }],
  menus: ['actor', 'flow', 'note', 'area'],
  // In the list a row is a button of its own.
  available: ({ map, page, focused }) => map !== null && focused !== null && !page.presenting,
  run: ({ open, task: { task, setTask, focusPanel }, focused }) => {
    if (task.kind === 'connect' && !(task.from && task.to)) {
      const actor = focused as ActorId;
      if (!open.store.getSnapshot().actors.has(actor)) return;
      if (task.from === null) setTask({ ...task, from: actor });
      else if (task.from !== actor) setTask({ ...task, to: actor });
    } else if (focused !== null && task.kind === 'selectSeveral') {
      open.selection.toggle(focused);
      return;
    } else if (focused !== null) open.selection.set([focused]);
    focusPanel();
  },
};
