import { createContext, type ReactNode, use, useEffect, useMemo, useState } from 'react';
import type { Locale } from '../../shared/board/board.ts';
import { type SomeMessages, type Translate, translator } from '../../shared/i18n/translate.ts';
import { loadPageMessages } from './pageMessages.ts';

export interface I18n {
  locale: Locale;
  setLocale: (locale: Locale) => void;
  t: Translate;
}

const I18nContext = createContext<I18n | null>(null);

/** @throws Error outside an I18nProvider */
export function useI18n(): I18n {
  const i18n = use(I18nContext);
  if (!i18n) throw new Error('useI18n outside I18nProvider');
  return i18n;
}

interface I18nProviderProps {
  locale: Locale;
  onLocaleChange: (locale: Locale) => void;
  children: ReactNode;
}

/**
 * Holds the page in one language; keeps showing the former one until the next has loaded.
 * @throws what the loading fails with, where there is no language to show
 */
export function I18nProvider({ locale, onLocaleChange, children }: I18nProviderProps) {
  const [loaded, setLoaded] = useState<{ locale: Locale; messages: SomeMessages } | null>(null);
  const [failure, setFailure] = useState<unknown>(null);

  useEffect(() => {
    let current = true;
    loadPageMessages(locale).then((messages) => {
      if (!current) return;
      document.documentElement.lang = locale;
      setLoaded({ locale, messages });
    }, setFailure);
    return () => {
      current = false;
    };
  }, [locale]);

  const i18n = useMemo<I18n | null>(
    () =>
      loaded && {
        locale: loaded.locale,
        setLocale: onLocaleChange,
        t: translator(loaded.locale, loaded.messages),
      },
    [loaded, onLocaleChange],
  );
  if (failure !== null && !i18n) throw failure;
  return i18n && <I18nContext value={i18n}>{children}</I18nContext>;
}
