import { Check, CloudOff, LoaderCircle, Lock, ServerOff, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { useSessionStatus } from '../board/OpenBoard.tsx';
import { useI18n } from '../i18n/I18nProvider.tsx';
import type { SaveState } from '../session/BoardSession.ts';
import styles from './SaveStatus.module.css';

const ICONS: Record<SaveState, ReactNode> = {
  connecting: <LoaderCircle size={18} aria-hidden />,
  saved: <Check size={18} aria-hidden />,
  saving: <LoaderCircle size={18} aria-hidden />,
  onDevice: <CloudOff size={18} aria-hidden />,
  serverAway: <ServerOff size={18} aria-hidden />,
  atRisk: <TriangleAlert size={18} aria-hidden />,
  locked: <Lock size={18} aria-hidden />,
  refused: <TriangleAlert size={18} aria-hidden />,
};

/** Whether this person's work is safe, in words. */
export function SaveStatus() {
  const { t } = useI18n();
  const save = useSessionStatus('save');
  return (
    <p className={styles['status']} data-save={save} role="status">
      {ICONS[save]} <span>{t(`save.${save}`)}</span>
    </p>
  );
}
