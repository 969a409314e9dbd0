import { X } from 'lucide-react';
import { useCommands } from '../commands/Commands.ts';
import { stopPresenting } from '../commands/look/stopPresenting.ts';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import styles from './StopPresentingButton.module.css';

/** The way out of present mode, for who has no Escape key. */
export function StopPresentingButton() {
  const { t } = useI18n();
  const { run } = useCommands();
  return (
    <IconButton
      className={styles['button'] ?? ''}
      label={t('command.stopPresenting')}
      icon={<X size={22} aria-hidden />}
      onClick={() => run(stopPresenting)}
    />
  );
}
