import { type FormEvent, useId, useState } from 'react';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { Button } from '../ui/Button.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import styles from './Import.module.css';

interface ImportSourceProps {
  onFile: (file: File) => void;
  onNames: (text: string) => void;
}

/** Where a file is picked, or dropped (the browser's own file field takes both), and a list of names is pasted. */
export function ImportSource({ onFile, onNames }: ImportSourceProps) {
  const { t } = useI18n();
  const [names, setNames] = useState('');
  const [missing, setMissing] = useState(false);
  const input = useId();
  const hint = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (names.trim() === '') setMissing(true);
    else onNames(names);
  };
  return (
    <>
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
      <form className={styles['section']} onSubmit={submit}>
        <TextArea
          label={t('import.names')}
          hint={t('import.namesHint')}
          value={names}
          onChange={(next) => {
            setNames(next);
            setMissing(false);
          }}
          rows={4}
          {...(missing ? { error: t('import.namesMissing') } : {})}
        />
        <div>
          <Button variant="quiet" type="submit">
            {t('import.continue')}
          </Button>
        </div>
      </form>
    </>
  );
}
