import { type FormEvent, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { LOCALES, type Locale } from '../../shared/board/board.ts';
import { LINE_LIMIT } from '../../shared/board/fields.ts';
import type { Translate } from '../../shared/i18n/translate.ts';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { LANGUAGE_NAMES } from '../page/LanguageSwitch.tsx';
import { Page } from '../page/Page.tsx';
import { Button } from '../ui/Button.tsx';
import { SegmentedControl } from '../ui/SegmentedControl.tsx';
import { TextField } from '../ui/TextField.tsx';
import { createWorkshop, joinWorkshop } from './api.ts';
import { apiProblem } from './apiProblem.ts';
import styles from './Forms.module.css';
import { rememberWorkshop } from './rememberedWorkshops.ts';
import { type Start, StartChoice, startFrom } from './StartChoice.tsx';

/** Everything has a good default, so that one press makes a map. */
export function NewWorkshopPage() {
  const { t, locale: own } = useI18n();
  const [, navigate] = useLocation();
  const [title, setTitle] = useState<string | null>(null);
  const [locale, setLocale] = useState(own);
  const search = useSearch();
  const [start, setStart] = useState(() => startFrom(search));
  const [creating, setCreating] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const shownTitle = title ?? defaultTitle(own, t);
  const missing = shownTitle.trim() === '';

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (missing) return;
    setCreating(true);
    setProblem(null);
    try {
      const id = await startWorkshop(shownTitle, locale, start);
      navigate(`/w/${id}`);
    } catch (error) {
      setProblem(apiProblem(error, t));
      setCreating(false);
    }
  };

  return (
    <Page title={t('new.title')}>
      <form className={styles['form']} onSubmit={(event) => void submit(event)}>
        <TextField
          label={t('new.name')}
          hint={t('new.nameHint')}
          value={shownTitle}
          onChange={setTitle}
          maxLength={LINE_LIMIT}
          error={missing ? t('new.nameMissing') : undefined}
        />
        <StartChoice value={start} onChange={setStart} />
        <SegmentedControl
          label={t('new.language')}
          value={locale}
          onChange={setLocale}
          options={LOCALES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
        />
        {problem && <p role="alert">{problem}</p>}
        <Button variant="primary" type="submit" disabled={creating} className={styles['main']}>
          {creating ? t('new.creating') : t('new.create')}
        </Button>
      </form>
    </Page>
  );
}

/** 'Arvoverkkotyöpaja 21.11.2026' */
function defaultTitle(locale: Locale, t: Translate): string {
  const date = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { dateStyle: 'short' });
  return t('new.defaultTitle', { date: date.format(new Date()) });
}

/**
 * Makes a workshop, goes in by its facilitator link and keeps its links: the server can't tell them again.
 * @returns its id
 * @throws ApiError
 */
async function startWorkshop(title: string, locale: Locale, start: Start): Promise<string> {
  const { workshop, links } = await createWorkshop({ title, locale, ...(start !== 'blank' && { template: start }) });
  const { session: _, ...view } = await joinWorkshop({ token: new URL(links.facilitator).hash.slice(1) });
  rememberWorkshop({ ...view, links });
  return workshop.id;
}
