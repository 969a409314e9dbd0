import { Upload } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { useSessionStatus } from '../board/OpenBoard.tsx';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { Button } from '../ui/Button.tsx';
import styles from './Import.module.css';

interface BringInButtonProps {
  onBringIn: () => void;
  /** where there is nothing to bring in */
  disabled?: boolean;
  children: ReactNode;
}

/** Brings in what has been looked at; only while connected, and says so. */
export function BringInButton({ onBringIn, disabled = false, children }: BringInButtonProps) {
  const { t } = useI18n();
  // Work done without a connection is sent as one frame, which a whole map may be too large for.
  const canBringIn = useSessionStatus('save') === 'saved';
  const hint = useId();
  return (
    <div className={styles['bringIn']}>
      <Button
        variant="primary"
        icon={<Upload size={18} aria-hidden />}
        disabled={disabled || !canBringIn}
        aria-describedby={canBringIn ? undefined : hint}
        onClick={onBringIn}
      >
        {children}
      </Button>
      {!canBringIn && <p id={hint}>{t('files.onlyWhenSaved')}</p>}
    </div>
  );
}
