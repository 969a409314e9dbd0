import { expect, test } from 'vitest';
import { cardRect, cardSize } from './cardGeometry.ts';

test('a card grows by one line of name at a time, and not past three', () => {
  const heights = [
    'Martat',
    'Etelä-Karjalan Sydänyhdistys',
    'Etelä-Karjalan sosiaali- ja terveyspiirin kotihoito',
    'Etelä-Karjalan sosiaali- ja terveyspiirin kotihoito ja kuntoutus',
  ].map((name) => cardSize({ name }, []).height);
  expect(heights).toEqual([88, 110, 132, 132]);
});

test('a name being typed has a card too', () => {
  expect(cardSize({ name: ' ' }, [])).toEqual({ width: 208, height: 88, nameLines: [''], roleRows: [] });
});

test('the card lies where the actor is', () => {
  expect(cardRect({ name: 'Martat', x: -5, y: 7 }, [])).toEqual({ x: -5, y: 7, width: 208, height: 88 });
});

test('roles get room of their own below, two rows at most', () => {
  const heights = [['Isäntä'], ['Isäntä', 'Ohjaaja'], ['Koordinaattori', 'Vertaistukija', 'Rahoittaja']].map(
    (names) =>
      cardSize(
        { name: 'Martat' },
        names.map((name) => ({ name })),
      ).height,
  );
  expect(heights).toEqual([114, 114, 138]);
});
