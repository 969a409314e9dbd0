import { PLACED_ROOTS } from '../../shared/board/placed.ts';
import type { Command, CommandContext, MenuPlace } from './Command.ts';
import { COMMANDS } from './registry.ts';

/** What the context menu offers on the target, in the order of the registry. */
export function menuItems(context: CommandContext): Command[] {
  const place = menuPlace(context);
  return COMMANDS.filter(({ menus, available }) => menus?.includes(place) && available(context));
}

const PLACE_OF = { actors: 'actor', notes: 'note', areas: 'area' } as const;

function menuPlace({ open, target }: CommandContext): MenuPlace {
  const [only, ...rest] = target;
  if (only === undefined) return 'paper';
  if (rest.length > 0) return 'several';
  const board = open.store.getSnapshot();
  const root = PLACED_ROOTS.find((name) => (board[name] as ReadonlyMap<string, unknown>).has(only));
  return root ? PLACE_OF[root] : 'flow';
}
