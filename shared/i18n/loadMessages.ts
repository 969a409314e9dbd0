import type { Locale } from '../board/board.ts';
import type { Messages } from './translate.ts';

/** Loads one language only, so that nobody downloads the other two. A key that a language lacks fails the type check. */
export const loadMessages: Readonly<Record<Locale, () => Promise<Messages>>> = {
  fi: async () => (await import('./fi.json')).default,
  sv: async () => (await import('./sv.json')).default,
  en: async () => (await import('./en.json')).default,
};
