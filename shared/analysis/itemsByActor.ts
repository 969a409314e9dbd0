import type { Board, Locale } from '../board/board.ts';
import type { ActorId } from '../board/ids.ts';
import { ITEM_KINDS, type Item, type ItemKind } from '../board/item.ts';

/** One actor's items of each kind. */
export type ItemsByKind = Readonly<Record<ItemKind, readonly Item[]>>;

const NOTHING: ItemsByKind = { resource: [], offer: [], need: [] };

/** What each actor has, offers and needs, by the words in the order of the language. */
export function itemsByActor(items: Board['items'], locale: Locale): (actor: ActorId) => ItemsByKind {
  const inOrder = new Intl.Collator(locale, { numeric: true }).compare;
  const byActor = new Map<ActorId, Record<ItemKind, Item[]>>();
  for (const item of items.values()) {
    const known = byActor.get(item.actor) ?? { resource: [], offer: [], need: [] };
    byActor.set(item.actor, known);
    known[item.kind].push(item);
  }
  for (const kinds of byActor.values()) {
    for (const kind of ITEM_KINDS) kinds[kind].sort((a, b) => inOrder(a.text, b.text) || (a.id < b.id ? -1 : 1));
  }
  return (actor) => byActor.get(actor) ?? NOTHING;
}
