import { CircleSlash } from 'lucide-react';
import type { ActorId, FlowId } from '../../../shared/board/ids.ts';
import type { Command } from '../Command.ts';

/** Imagines the actor or the flow concerned to be gone, and says what would be missed. */
export const whatIf: Command = {
  id: 'whatIf',
  label: 'command.whatIf',
  icon: CircleSlash,
  group: 'look',
  keys: [{ key: 'w' }],
  menus: ['actor', 'flow'],
  available: ({ open, page, target }) => {
    const { actors, flows } = open.store.getSnapshot();
    const [only, ...rest] = target;
    return !page.presenting && rest.length === 0 && (actors.has(only as ActorId) || flows.has(only as FlowId));
  },
  run: ({ open, task, target }) => {
    const [id] = target;
    const isActor = open.store.getSnapshot().actors.has(id as ActorId);
    open.whatIf.imagine(isActor ? { actor: id as ActorId } : { flow: id as FlowId });
    task.setTask({ kind: 'findings' });
    task.focusPanel();
  },
};
