import type { Locale } from '../../shared/board/board.ts';
import { loadMessages } from '../../shared/i18n/loadMessages.ts';
import type { SomeMessages } from '../../shared/i18n/translate.ts';

/** What the pages before a board and the board itself say; the build leaves the rest out of it. */
const loadFirst: Readonly<Record<Locale, () => Promise<SomeMessages>>> = {
  fi: async () => (await import('../../shared/i18n/fi.json?first')).default,
  sv: async () => (await import('../../shared/i18n/sv.json?first')).default,
  en: async () => (await import('../../shared/i18n/en.json?first')).default,
};

/** Each language as far as it has been loaded; who translates by it finds later what comes later. */
const known: Readonly<Record<Locale, SomeMessages>> = { fi: {}, sv: {}, en: {} };

let isAllWanted = false;
let page: { locale: Locale; ready: Promise<SomeMessages> } | null = null;

async function load(locale: Locale): Promise<SomeMessages> {
  const messages = await (isAllWanted ? loadMessages : loadFirst)[locale]();
  return Object.assign(known[locale], messages);
}

/** Loads what the page says in a language that it is to be shown in. */
export function loadPageMessages(locale: Locale): Promise<SomeMessages> {
  page = { locale, ready: load(locale) };
  return page.ready;
}

/** For a part of the page that is loaded when it is first asked for: its words come with it, or it can't be loaded. */
export function withItsWords<Part>(loadPart: () => Promise<Part>): () => Promise<Part> {
  return async () => {
    isAllWanted = true;
    const [part] = await Promise.all([loadPart(), page?.ready, page && load(page.locale)]);
    return part;
  };
}
