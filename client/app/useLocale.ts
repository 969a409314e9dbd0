import { useState } from 'react';
import { Locale } from '../../shared/board/board.ts';

const KEY = 'arvoverkko.language';

interface ChosenLocale {
  locale: Locale;
  /** keeps the person's choice on this device */
  choose: (locale: Locale) => void;
  /** the language of the workshop that is open; null where none is */
  followWorkshop: (locale: Locale | null) => void;
}

/** The language to show: what the person chose, else the workshop's, else the browser's, else Finnish. */
export function useLocale(): ChosenLocale {
  const [chosen, setChosen] = useState(readChoice);
  const [workshops, followWorkshop] = useState<Locale | null>(null);
  const choose = (locale: Locale) => {
    setChosen(locale);
    try {
      localStorage.setItem(KEY, locale);
    } catch {
      // Without storage the choice lasts for this visit.
    }
  };
  return { locale: chosen ?? workshops ?? browsersLocale() ?? 'fi', choose, followWorkshop };
}

function readChoice(): Locale | null {
  try {
    return Locale.safeParse(localStorage.getItem(KEY)).data ?? null;
  } catch {
    return null;
  }
}

/** 'sv-FI' → 'sv'; the first of the browser's languages that the product speaks. */
const browsersLocale = (): Locale | undefined =>
  navigator.languages.map((tag) => Locale.safeParse(tag.split('-')[0]).data).find((locale) => locale !== undefined);
