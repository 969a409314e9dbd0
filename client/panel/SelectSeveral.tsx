import { NO_TASK, useBoardTask } from '../board/BoardTask.tsx';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { Button } from '../ui/Button.tsx';
import styles from './Panel.module.css';

/** While several are being picked by taps: how it works, and the end of it. */
export function SelectSeveral() {
  const { t } = useI18n();
  const { setTask } = useBoardTask();
  return (
    <>
      <p className={styles['hint']}>{t('selectSeveral.hint')}</p>
      <Button variant="primary" onClick={() => setTask(NO_TASK)}>
        {t('selectSeveral.done')}
      </Button>
    </>
  );
}
