import { Plus } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { Page } from '../page/Page.tsx';
import button from '../ui/Button.module.css';
import { Button } from '../ui/Button.tsx';
import { TextField } from '../ui/TextField.tsx';
import { ExampleMap } from './ExampleMap.tsx';
import { Examples } from './Examples.tsx';
import { readInvitation } from './invitation.ts';
import { RecentWorkshops } from './RecentWorkshops.tsx';
import styles from './StartPage.module.css';

export function StartPage() {
  const { t } = useI18n();
  return (
    <Page title={t('start.title')}>
      <p className={styles['lead']}>{t('start.lead')}</p>
      <div className={styles['ways']}>
        <Link href="/new" className={`${button['button']} ${button['primary']} ${styles['start']}`}>
          <Plus size={22} aria-hidden />
          <span>{t('start.start')}</span>
        </Link>
        <JoinByLink />
      </div>
      <RecentWorkshops />
      <ExampleMap />
      <Examples />
    </Page>
  );
}

/** For who got the link in a message and has this page open. */
function JoinByLink() {
  const { t } = useI18n();
  const [, navigate] = useLocation();
  const [link, setLink] = useState('');
  const [wrong, setWrong] = useState(false);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const invitation = readInvitation(link, window.location.host);
    if (!invitation) setWrong(true);
    else if (invitation.origin) window.location.assign(invitation.origin + invitation.path);
    else navigate(invitation.path);
  };
  return (
    <form className={styles['join']} onSubmit={submit}>
      <TextField
        label={t('start.link')}
        value={link}
        onChange={(next) => {
          setLink(next);
          setWrong(false);
        }}
        inputMode="url"
        error={wrong ? t('start.linkWrong') : undefined}
      />
      <Button variant="quiet" type="submit">
        {t('start.join')}
      </Button>
    </form>
  );
}
