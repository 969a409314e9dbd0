import { useEffect, useState } from 'react';
import type { Locale } from '../../shared/board/board.ts';
import { loadMessages } from '../../shared/i18n/loadMessages.ts';
import { type Translate, translator } from '../../shared/i18n/translate.ts';
import { useI18n } from '../i18n/I18nProvider.tsx';

/** Words in the board's language, or the page's where those can't be had without a network; null until they have loaded. */
export function useFileWords(locale: Locale): Translate | null {
  const { t } = useI18n();
  const [words, setWords] = useState<Translate | null>(null);
  useEffect(() => {
    let current = true;
    void loadMessages[locale]()
      .then(
        (messages) => translator(locale, messages),
        () => t,
      )
      .then((loaded) => {
        if (current) setWords(() => loaded);
      });
    return () => {
      current = false;
    };
  }, [locale, t]);
  return words;
}
