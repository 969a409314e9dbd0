import { useEffect, useState } from 'react';
import type { Locale } from '../../shared/board/board.ts';
import { loadMessages } from '../../shared/i18n/loadMessages.ts';
import { type Translate, translator } from '../../shared/i18n/translate.ts';

/** Words in the board's language, which may be another than the page's; null until they have loaded. */
export function useFileWords(locale: Locale): Translate | null {
  const [words, setWords] = useState<Translate | null>(null);
  useEffect(() => {
    let current = true;
    void loadMessages[locale]().then((messages) => {
      if (current) setWords(() => translator(locale, messages));
    });
    return () => {
      current = false;
    };
  }, [locale]);
  return words;
}
