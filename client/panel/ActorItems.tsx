import { useMemo } from 'react';
import { itemsByActor } from '../../shared/analysis/itemsByActor.ts';
import type { Actor } from '../../shared/board/actor.ts';
import { ITEM_KINDS } from '../../shared/board/item.ts';
import { useBoard } from '../board/OpenBoard.tsx';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { ItemList } from './ItemList.tsx';

/** What an actor has, offers and needs, a list of each. */
export function ActorItems({ actor }: { actor: Actor }) {
  const { locale } = useI18n();
  const { items } = useBoard();
  const own = useMemo(() => itemsByActor(items, locale)(actor.id), [items, locale, actor.id]);
  return ITEM_KINDS.map((kind) => <ItemList key={kind} actor={actor.id} kind={kind} items={own[kind]} />);
}
