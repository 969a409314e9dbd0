import { Merge } from 'lucide-react';
import type { Actor } from '../../../shared/board/actor.ts';
import type { ActorId } from '../../../shared/board/ids.ts';
import { canMerge, mergeCards } from '../../board/mergeCards.ts';
import type { Command, CommandContext } from '../Command.ts';

/** Two cards of one organisation become one, under the name of the one that has the focus or was selected first. */
export const mergeActors: Command = {
  id: 'mergeActors',
  label: 'command.mergeActors',
  icon: Merge,
  group: 'edit',
  menus: ['several'],
  available: (context) => {
    const two = twoActors(context);
    return two !== null && canMerge(context.open, two);
  },
  run: (context) => {
    const two = twoActors(context);
    if (!two) return;
    mergeCards(context.open, two);
    context.focusView();
    context.announce(context.t('merge.done', { name: two[0].name }));
  },
};

function twoActors({ open, target, focused }: CommandContext): [Actor, Actor] | null {
  const { actors } = open.store.getSnapshot();
  const [one, other, ...more] = target.map((id) => actors.get(id as ActorId));
  if (!one || !other || more.length > 0) return null;
  return other.id === focused ? [other, one] : [one, other];
}
