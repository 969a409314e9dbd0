import { Pin, PinOff } from 'lucide-react';
import type { ActorId } from '../../../shared/board/ids.ts';
import { pinActors } from '../../../shared/document/commands/pinActors.ts';
import type { Command, CommandContext } from '../Command.ts';

const actorsOf = ({ open, target }: CommandContext): ActorId[] =>
  (target as readonly ActorId[]).filter((id) => open.store.getSnapshot().actors.has(id));

const isPinned = ({ open }: CommandContext, id: ActorId): boolean =>
  open.store.getSnapshot().actors.get(id)?.pinned === true;

/** Locks the places of those that are not locked yet. */
export const pin: Command = {
  id: 'pin',
  label: 'command.pin',
  icon: Pin,
  group: 'arrange',
  keys: [{ key: 'l', mod: true, shift: true }],
  menus: ['actor', 'several'],
  available: (context) => context.open.canEdit && actorsOf(context).some((id) => !isPinned(context, id)),
  run: (context) => setPinned(context, true),
};

/** Has the same keys: where all are locked, it is the one available. */
export const unpin: Command = {
  id: 'unpin',
  label: 'command.unpin',
  icon: PinOff,
  group: 'arrange',
  keys: [{ key: 'l', mod: true, shift: true }],
  menus: ['actor', 'several'],
  available: (context) => {
    const actors = actorsOf(context);
    return context.open.canEdit && actors.length > 0 && actors.every((id) => isPinned(context, id));
  },
  run: (context) => setPinned(context, false),
};

function setPinned(context: CommandContext, pinned: boolean): void {
  const { open, announce, t } = context;
  const ids = actorsOf(context);
  open.undo.perform(() => pinActors(open.doc, ids, pinned));
  announce(t(pinned ? 'arrange.pinned' : 'arrange.unpinned', { count: ids.length }));
}
