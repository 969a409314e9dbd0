import { useId } from 'react';
import { useI18n } from '../i18n/I18nProvider.tsx';
import styles from './Import.module.css';

/** Where a file is picked, or dropped: the browser's own file field takes both. */
export function ImportSource({ onFile }: { onFile: (file: File) => void }) {
  const { t } = useI18n();
  const input = useId();
  const hint = useId();
  return (
    <div className={styles['source']}>
      <label htmlFor={input}>{t('import.file')}</label>
      <p id={hint}>{t('import.fileHint')}</p>
      <input
        id={input}
        type="file"
        accept=".csv,.tsv,.txt,.json,text/csv,text/plain,application/json"
        aria-describedby={hint}
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) onFile(file);
        }}
      />
    </div>
  );
}
