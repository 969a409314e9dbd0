import { expect, test } from 'vitest';
import { cardSize } from '../../shared/drawing/cardGeometry.ts';
import { farName } from './farName.ts';

const farNameOf = (name: string) => farName(name, cardSize({ name }, []));

test('a short name takes the card, a long one stays whole', () => {
  expect(farNameOf('Martat').fontSize).toBeGreaterThan(30);
  const long = farNameOf('Etelä-Karjalan sosiaali- ja terveyspiirin kotihoito');
  expect(long.fontSize).toBeGreaterThan(17);
  expect(long.lines.join(' ')).toBe('Etelä-Karjalan sosiaali- ja terveyspiirin kotihoito');
});

test('no word is broken to make the name larger', () => {
  expect(farNameOf('Elintarvikeosuuskunta Karjalan Maku').lines[0]).toBe('Elintarvikeosuuskunta');
});

test('a name that can’t fit whole is cut', () => {
  const { lines } = farNameOf('Yhteistyöverkosto '.repeat(20));
  expect(lines.at(-1)).toMatch(/…$/);
});
