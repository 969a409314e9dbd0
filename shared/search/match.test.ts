import { expect, test } from 'vitest';
import { type Found, find, findSlip, searchText, termsOf } from './match.ts';

const [START, WORD, INSIDE] = [0, 1, 2];
const only = (query: string) => {
  const [term, ...more] = termsOf(query);
  if (!term || more.length > 0) throw new Error(`one word: ${query}`);
  return term;
};
const rankOf = (query: string, text: string) => find(only(query), searchText(text))?.rank ?? null;
const cut = (text: string, found: Found | null) => found && text.slice(found.span.start, found.span.end);

test.each([
  ['martat', 'Martat ry', START],
  ['MARTAT', 'Rantakylän martat', WORD],
  ['tuki', 'vertaistuki', INSIDE],
  ['kahvi', 'aamu-kahvit', WORD],
  ['yhdistys', 'Sydänyhdistys (yhdistys)', WORD],
  ['äiti', 'Äitiysneuvola', START],
  ['ÄITI', 'A\u0308itiysneuvola', START],
  ['sakki', 'Šakkikerho', START],
  ['café', 'CAFE Aino', START],
  ['2024', 'Kesä 2024', WORD],
])('%s is found in %s', (query, text, rank) => {
  expect(rankOf(query, text)).toBe(rank);
});

test('letters without their dots find those with them, but after those that are written so', () => {
  expect(rankOf('aiti', 'Äitiysneuvola')).toBe(3);
  expect(rankOf('sydan', 'Rantakylän Sydänyhdistys')).toBe(4);
  expect(rankOf('kylan', 'Rantakylän kunta')).toBe(5);
  expect(rankOf('abo', 'Åbo stad')).toBe(3);
  expect(rankOf('saari', 'saari')).toBe(0);
});

test('who types dots means them', () => {
  expect(rankOf('sääri', 'Saari')).toBeNull();
  expect(rankOf('väli', 'valinta')).toBeNull();
});

test.each([
  ['matat', 'Martat'],
  ['marttat', 'Martat'],
  ['mardat', 'Martat'],
  ['matrat', 'Martat'],
  ['amrtat', 'Martat'],
  ['martaa', 'Martat'],
  ['sydäyh', 'Sydänyhdistys'],
  ['vertastu', 'Luottamus ja vertaistuki'],
])('%s is %s with a slip', (query, text) => {
  expect(findSlip(only(query), searchText(text))).not.toBeNull();
});

test.each([
  ['two slips', 'mtrtaa', 'Martat'],
  ['a word too short to tell', 'kota', 'tie'],
  ['three letters', 'kun', 'koulu'],
  ['another word', 'seurakunta', 'kaupunki'],
])('%s is no slip', (_, query, text) => {
  expect(findSlip(only(query), searchText(text))).toBeNull();
});

test('the place that was found is told as it stands in the text', () => {
  expect(cut('Rantakylän Sydänyhdistys', find(only('SYDAN'), searchText('Rantakylän Sydänyhdistys')))).toBe('Sydän');
  expect(cut('ohjaus ryhmiin', findSlip(only('ryhiin'), searchText('ohjaus ryhmiin')))).toBe('ryhmiin');
});

test('a query of nothing but spaces has no words', () => {
  expect(termsOf('  \t ')).toEqual([]);
});
