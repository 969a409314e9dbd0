import type { ItemsByKind } from '../../shared/analysis/itemsByActor.ts';
import { ITEM_KINDS } from '../../shared/board/item.ts';
import { useI18n } from '../i18n/I18nProvider.tsx';
import styles from './FlowRows.module.css';
import { ItemLine } from './ItemLine.tsx';

/** What an actor has, offers and needs, to be read; nothing is said of a kind that it has none of. */
export function ItemGroups({ items }: { items: ItemsByKind }) {
  const { t } = useI18n();
  return ITEM_KINDS.filter((kind) => items[kind].length > 0).map((kind) => (
    <section key={kind} className={styles['group']}>
      <h3>{t(`item.title.${kind}`)}</h3>
      <ul>
        {items[kind].map((item) => (
          <ItemLine key={item.id} item={item} />
        ))}
      </ul>
    </section>
  ));
}
