import { Lock, LockOpen } from 'lucide-react';
import { lockBoard } from '../../shared/document/commands/lockBoard.ts';
import { useBoard, useOpenBoard } from '../board/OpenBoard.tsx';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { Button } from '../ui/Button.tsx';
import styles from './FacilitatorTools.module.css';

/** What holds the room together: a facilitator's alone. */
export function FacilitatorTools() {
  const { t } = useI18n();
  const { doc } = useOpenBoard();
  const { locked = false } = useBoard().board;
  const icon = locked ? <LockOpen size={18} aria-hidden /> : <Lock size={18} aria-hidden />;
  return (
    <section className={styles['tools']}>
      <h3>{t('facilitator.title')}</h3>
      <p>{t('lock.hint')}</p>
      <Button variant="quiet" icon={icon} onClick={() => lockBoard(doc, !locked)}>
        {locked ? t('lock.open') : t('lock.lock')}
      </Button>
    </section>
  );
}
