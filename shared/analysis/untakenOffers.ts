import type { Board } from '../board/board.ts';
import type { Item } from '../board/item.ts';
import { thingKey } from './thingKey.ts';

/** Offers that their actor gives to nobody: no flow of the same thing goes from it to another. In the order of the ids. */
export function untakenOffers({ board, items, flows }: Pick<Board, 'board' | 'items' | 'flows'>): Item[] {
  const given = new Set<string>();
  for (const { from, to, deliverable } of flows.values()) {
    if (from !== to) given.add(`${from} ${thingKey(deliverable, board.locale)}`);
  }
  return [...items.values()]
    .filter(({ kind, actor, text }) => kind === 'offer' && !given.has(`${actor} ${thingKey(text, board.locale)}`))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
