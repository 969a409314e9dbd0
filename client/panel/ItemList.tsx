import { useRef, useState } from 'react';
import type { ActorId } from '../../shared/board/ids.ts';
import type { Item, ItemKind } from '../../shared/board/item.ts';
import { deleteItems } from '../../shared/document/commands/deleteItems.ts';
import { useOpenBoard } from '../board/OpenBoard.tsx';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { AddItem } from './AddItem.tsx';
import { ItemLine } from './ItemLine.tsx';
import styles from './ItemList.module.css';
import { ItemRow } from './ItemRow.tsx';

interface ItemListProps {
  actor: ActorId;
  kind: ItemKind;
  items: readonly Item[];
}

/** What an actor has, offers or needs, written as fast as sticky notes. */
export function ItemList({ actor, kind, items }: ItemListProps) {
  const { t } = useI18n();
  const { doc, undo, canEdit } = useOpenBoard();
  const list = useRef<HTMLElement>(null);
  const rows = useOrderOfArrival(items);

  const remove = (item: Item, place: number) => {
    undo.perform(() => deleteItems(doc, [item.id]));
    // The next one may be meant as well; after the last it is the one before.
    const buttons = list.current?.querySelectorAll<HTMLElement>('[data-delete-item]') ?? [];
    (buttons[place + 1] ?? buttons[place - 1] ?? list.current?.querySelector('input'))?.focus();
  };
  if (!canEdit && items.length === 0) return null;
  return (
    <section ref={list} className={styles['list']} aria-label={t(`item.title.${kind}`)}>
      <h3>{t(`item.title.${kind}`)}</h3>
      {canEdit && <p className={styles['hint']}>{t(`item.hint.${kind}`)}</p>}
      {rows.length > 0 && (
        <ul>
          {rows.map((item, place) =>
            canEdit ? (
              <ItemRow key={item.id} item={item} onDelete={() => remove(item, place)} />
            ) : (
              <ItemLine key={item.id} item={item} />
            ),
          )}
        </ul>
      )}
      {canEdit && <AddItem actor={actor} kind={kind} />}
    </section>
  );
}

/** As they were given at first, and what comes later after them: no row moves while somebody is writing in it. */
function useOrderOfArrival(items: readonly Item[]): Item[] {
  const [arrived] = useState(() => new Map<string, number>());
  for (const { id } of items) if (!arrived.has(id)) arrived.set(id, arrived.size);
  const place = ({ id }: Item) => arrived.get(id) ?? 0;
  return [...items].sort((a, b) => place(a) - place(b));
}
