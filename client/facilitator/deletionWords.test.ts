import { expect, it } from 'vitest';
import { LOCALES } from '../../shared/board/board.ts';
import { loadMessages } from '../../shared/i18n/loadMessages.ts';
import { translator } from '../../shared/i18n/translate.ts';
import type { DeletionSummary } from '../../shared/protocol/deletions.ts';
import { deletionWords } from './deletionWords.ts';

const words = async (locale: (typeof LOCALES)[number], summary: Pick<DeletionSummary, 'names' | 'counts'>) =>
  deletionWords({ id: 'd', by: null, at: '', ...summary }, translator(locale, await loadMessages[locale]()), locale);

it.each<[Pick<DeletionSummary, 'names' | 'counts'>, string, string, string]>([
  [{ names: ['Martat'], counts: { actors: 1 } }, 'Martat', 'Martat', 'Martat'],
  [
    { names: ['Martat'], counts: { actors: 1, flows: 4 } },
    'Martat ja 4 virtaa',
    'Martat och 4 flöden',
    'Martat and 4 flows',
  ],
  [
    { names: ['A', 'B', 'C'], counts: { actors: 10, items: 1, flows: 30 } },
    'A, B, C, 7 muuta, 1 tarjous tai tarve ja 30 virtaa',
    'A, B, C, 7 till, 1 erbjudande eller behov och 30 flöden',
    'A, B, C, 7 more, 1 offer or need, and 30 flows',
  ],
  [
    { names: ['tilat', 'tuki'], counts: { flows: 2 } },
    '2 virtaa: tilat, tuki',
    '2 flöden: tilat, tuki',
    '2 flows: tilat, tuki',
  ],
  [{ names: [''], counts: { notes: 1 } }, '1 lappu', '1 lapp', '1 note'],
])('says what was deleted: %#', async (summary, ...expected) => {
  expect(await Promise.all(LOCALES.map((locale) => words(locale, summary)))).toEqual(expected);
});
