import { useOpenBoard } from '../board/OpenBoard.tsx';
import { useI18n } from '../i18n/I18nProvider.tsx';
import styles from './PaperHints.module.css';

/** Three hints on the empty paper; the first actor takes their place. */
export function PaperHints() {
  const { t } = useI18n();
  const { canEdit } = useOpenBoard();
  if (!canEdit) return <p className={styles['hints']}>{t('hints.empty')}</p>;
  return (
    <ol className={styles['hints']}>
      <li>{t('hints.actor')}</li>
      <li>{t('hints.flow')}</li>
      <li>{t('hints.share')}</li>
    </ol>
  );
}
