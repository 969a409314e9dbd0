import type { Locale } from '../../shared/board/board.ts';
import { KEPT_ROOTS } from '../../shared/board/deleted.ts';
import type { Translate } from '../../shared/i18n/translate.ts';
import type { DeletionSummary } from '../../shared/protocol/deletions.ts';

/** 'Martat ja 4 virtaa'; one without an actor says what its names are the names of: '2 virtaa: vertaistuki, tilat'. */
export function deletionWords({ names, counts }: DeletionSummary, t: Translate, locale: Locale): string {
  const [leading, ...others] = KEPT_ROOTS.flatMap((root) => {
    const count = counts[root];
    return count === undefined ? [] : [{ root, count, words: t(`deletions.count.${root}`, { count }) }];
  });
  if (!leading) return '';
  const rest = others.map(({ words }) => words);
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const named = names.filter((name) => name !== '');
  if (named.length === 0) return list.format([leading.words, ...rest]);
  const untold = leading.count - named.length;
  if (untold > 0) named.push(t('deletions.others', { count: untold }));
  if (leading.root === 'actors') return list.format([...named, ...rest]);
  return list.format([`${leading.words}: ${named.join(', ')}`, ...rest]);
}
