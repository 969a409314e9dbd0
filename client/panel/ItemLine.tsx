import type { Item } from '../../shared/board/item.ts';
import { useI18n } from '../i18n/I18nProvider.tsx';
import styles from './ItemLine.module.css';
import { NatureMark } from './NatureMark.tsx';

/** One item to be read. */
export function ItemLine({ item }: { item: Item }) {
  const { t } = useI18n();
  return (
    <li className={styles['line']}>
      <NatureMark nature={item.nature} />
      <span>
        {item.text} <small>{t(`nature.${item.nature}`)}</small>
      </span>
    </li>
  );
}
