import { expect, test } from 'vitest';
import { readItems } from './readItems.ts';

test.each([
  ['one line is one thing', 'vertaistuki', ['vertaistuki']],
  ['several lines of any system', 'tilat\r\nkahvit\n\n\u2028autot\v', ['tilat', 'kahvit', 'autot']],
  ['bullets and numbers of a list', ' • tilat\n- kahvit, teet\n2) 20 tuolia', ['tilat', 'kahvit, teet', '20 tuolia']],
  ['nothing but white space and bullets', ' \n•\n\t', []],
])('%s', (_, text, items) => {
  expect(readItems(text)).toEqual(items);
});

test('a line too long for the editor is cut', () => {
  expect(readItems(`${'a'.repeat(500)}\nb`).map(({ length }) => length)).toEqual([200, 1]);
});
