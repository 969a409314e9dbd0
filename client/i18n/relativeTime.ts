import type { Locale } from '../../shared/board/board.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** After this many days a date says more than a count. */
const DAYS_COUNTED = 7;

/** How long ago something was, in words; a date when that is long. What a fast clock puts in the future is now. */
export function relativeTime(locale: Locale, at: number, now: number): string {
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const age = Math.max(0, now - at);
  if (age < MINUTE) return format.format(0, 'second');
  if (age < HOUR) return format.format(-Math.floor(age / MINUTE), 'minute');
  if (age < DAY) return format.format(-Math.floor(age / HOUR), 'hour');
  const days = Math.floor(age / DAY);
  if (days < DAYS_COUNTED) return format.format(-days, 'day');
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(at);
}

/** The very date and time, as it is written in the language. */
export const absoluteTime = (locale: Locale, at: number): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'short' }).format(at);
