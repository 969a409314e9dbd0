import type { Locale } from '../../shared/board/board.ts';
import type { Translate } from '../../shared/i18n/translate.ts';
import type { VersionSummary } from '../../shared/protocol/versions.ts';

/** What a version is called: its name, or why it was kept. */
export const versionName = ({ kind, name }: VersionSummary, t: Translate): string =>
  kind === 'named' ? name : t(`versions.${kind}`);

/** Its name and its time: 'Ensimmäinen ilta, 21.11.2026 klo 18.05'. */
export const versionInWords = (version: VersionSummary, t: Translate, locale: Locale): string =>
  `${versionName(version, t)}, ${new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(Date.parse(version.at))}`;

export const timeOf = ({ at }: VersionSummary, locale: Locale): string =>
  new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(Date.parse(at));

/** Versions of one day, under its name in the language; in the order given. */
export function byDay(
  versions: readonly VersionSummary[],
  locale: Locale,
): { day: string; versions: VersionSummary[] }[] {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'full' });
  const days: { day: string; versions: VersionSummary[] }[] = [];
  for (const version of versions) {
    const day = format.format(Date.parse(version.at));
    const last = days.at(-1);
    if (last?.day === day) last.versions.push(version);
    else days.push({ day, versions: [version] });
  }
  return days;
}
