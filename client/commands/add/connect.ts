import { ArrowLeftRight } from 'lucide-react';
import type { ActorId } from '../../../shared/board/ids.ts';
import type { Command } from '../Command.ts';

/** From the one actor concerned, from the first to the second of two, or with both ends still to be picked. */
export const connect: Command = {
  id: 'connect',
  label: 'connect.add',
  icon: ArrowLeftRight,
  group: 'add',
  keys: [{ key: 'c' }],
  menus: ['actor', 'several', 'paper'],
  available: ({ open }) => open.canEdit,
  run: ({ open, task, target }) => {
    const { actors } = open.store.getSnapshot();
    const ends = target.filter((id) => actors.has(id as ActorId)) as ActorId[];
    const [from = null, to = null] = ends.length > 2 ? [] : ends;
    open.selection.clear();
    task.setTask({ kind: 'connect', from, to });
    task.focusPanel();
  },
};
