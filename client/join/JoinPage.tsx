import { type FormEvent, useState } from 'react';
import { Link } from 'wouter';
import { LINE_LIMIT } from '../../shared/board/fields.ts';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { Page } from '../page/Page.tsx';
import { Button } from '../ui/Button.tsx';
import { TextField } from '../ui/TextField.tsx';
import { apiProblem } from './apiProblem.ts';
import styles from './Forms.module.css';

/** What joining means, a name for who wants one, and one button. */
export function JoinPage({ onJoin }: { onJoin: (alias: string) => Promise<void> }) {
  const { t } = useI18n();
  const [alias, setAlias] = useState('');
  const [joining, setJoining] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setJoining(true);
    setProblem(null);
    try {
      await onJoin(alias.trim());
    } catch (error) {
      setProblem(apiProblem(error, t));
      setJoining(false);
    }
  };

  return (
    <Page title={t('join.title')}>
      <p className={styles['lead']}>{t('join.lead')}</p>
      <form className={styles['form']} onSubmit={(event) => void submit(event)}>
        <TextField
          label={t('join.alias')}
          hint={t('join.aliasHint')}
          value={alias}
          onChange={setAlias}
          maxLength={LINE_LIMIT}
          autoComplete="nickname"
          enterKeyHint="go"
        />
        <p className={styles['small']}>
          {t('join.privacy')} <Link href="/privacy">{t('privacy.title')}</Link>
        </p>
        {problem && <p role="alert">{problem}</p>}
        <Button variant="primary" type="submit" disabled={joining} className={styles['main']}>
          {joining ? t('join.joining') : problem ? t('join.retry') : t('join.button')}
        </Button>
      </form>
    </Page>
  );
}
