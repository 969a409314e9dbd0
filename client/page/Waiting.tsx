import { useI18n } from '../i18n/I18nProvider.tsx';
import styles from './Waiting.module.css';

/** In place of a page that is not there yet. A short wait stays blank. */
export function Waiting() {
  const { t } = useI18n();
  return (
    <p className={styles['waiting']} role="status">
      {t('state.loading')}
    </p>
  );
}
