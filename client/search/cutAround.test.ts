import { expect, test } from 'vitest';
import { cutAround } from './cutAround.ts';

const LONG = `${'Kerho kokoontuu kylätalolla torstaisin. '.repeat(6)}Mukaan mahtuu vielä vertaistukea etsiviä. ${'Kahvia on. '.repeat(9)}`;
const place = (text: string, word: string) => {
  const start = text.indexOf(word);
  return { start, end: start + word.length };
};

test('a short text is shown whole, on one line', () => {
  const spans = [{ start: 0, end: 3 }];
  expect(cutAround({ text: 'Ota\nyhteyttä', spans })).toEqual({ text: 'Ota yhteyttä', spans });
});

test('a long one from the beginning of a word a little before what was found, which is still marked', () => {
  const { text, spans } = cutAround({ text: LONG, spans: [place(LONG, 'vertaistukea')] });
  expect(text).toMatch(/^… \S.*vertaistukea.*…$/);
  expect(text.length).toBeLessThan(100);
  expect(text.slice(spans[0]?.start, spans[0]?.end)).toBe('vertaistukea');
});

test('what was found at the ends of a long text is shown with the end', () => {
  expect(cutAround({ text: LONG, spans: [{ start: 0, end: 5 }] }).text).toMatch(/^Kerho kokoontuu.*…$/);
  const end = { start: LONG.length - 4, end: LONG.length };
  const { text, spans } = cutAround({ text: LONG, spans: [end] });
  expect(text.slice(spans[0]?.start, spans[0]?.end)).toBe(LONG.slice(-4));
});
