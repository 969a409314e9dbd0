import type { Locale } from '../../shared/board/board.ts';

const MINUTE = 60_000;

/** '3 minuuttia sitten' of an ISO time; what is under a minute old is 'nyt'. */
export function timeAgo(time: string, locale: Locale): string {
  const minutes = Math.floor((Date.now() - Date.parse(time)) / MINUTE);
  const words = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  return minutes < 1 ? words.format(0, 'second') : words.format(-minutes, 'minute');
}
