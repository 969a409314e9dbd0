import { useMemo } from 'react';
import type { Actor } from '../../shared/board/actor.ts';
import type { Item } from '../../shared/board/item.ts';
import { useBoard, useOpenBoard } from '../board/OpenBoard.tsx';
import { useI18n } from '../i18n/I18nProvider.tsx';
import type { Done } from './DoneLine.tsx';
import { ItemRow } from './ItemRow.tsx';
import styles from './Market.module.css';
import { NewItemForm } from './NewItemForm.tsx';

interface ItemsOfKindProps {
  kind: 'offer' | 'need';
  isShown: (item: Item) => boolean;
  /** for whom new ones are written */
  speaker: Actor | undefined;
  onDone: (done: Done) => void;
}

/** All offers, or all needs, in the order of the alphabet. */
export function ItemsOfKind({ kind, isShown, speaker, onDone }: ItemsOfKindProps) {
  const { t } = useI18n();
  const { canEdit, me } = useOpenBoard();
  const { items, board } = useBoard();
  const inOrder = useMemo(() => {
    const { compare } = new Intl.Collator(board.locale, { numeric: true });
    return [...items.values()]
      .filter((item) => item.kind === kind)
      .sort((a, b) => compare(a.text, b.text) || (a.id < b.id ? -1 : 1));
  }, [items, kind, board.locale]);
  const shown = inOrder.filter(isShown);
  const title = `market-${kind}s`;
  return (
    <section className={styles['items']} aria-labelledby={title}>
      <h3 id={title}>{t(`market.${kind}sTitle`)}</h3>
      {canEdit && speaker && <NewItemForm kind={kind} speaker={speaker} />}
      {shown.length === 0 && (
        <p className={styles['hint']}>{t(inOrder.length === 0 ? `market.${kind}sEmpty` : 'market.nothingFound')}</p>
      )}
      <ul>
        {shown.map((item) => (
          <ItemRow
            key={item.id}
            item={item}
            canDelete={canEdit && (me.role === 'facilitator' || item.actor === speaker?.id)}
            onDone={onDone}
          />
        ))}
      </ul>
    </section>
  );
}
