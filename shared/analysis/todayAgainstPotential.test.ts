import { expect, it } from 'vitest';
import { sketch } from './sketch.fixture.ts';
import { todayAgainstPotential } from './todayAgainstPotential.ts';

it('says what the group would gain', () => {
  // Today a gives b rooms and c rides. Then b would thank a, d would come along and also give c rides.
  const board = sketch('a>b:rooms a>c:rides d !b~a:thanks !d>c:rides !a>b:Rooms');
  expect(todayAgainstPotential(board)).toEqual({
    // f5 repeats what b gets today.
    gains: [
      { actor: 'a', flows: ['f3'] },
      { actor: 'c', flows: ['f4'] },
    ],
    joined: ['d'],
    answered: [{ from: 'a', to: 'b' }],
    newCycles: [['a', 'b']],
    cyclesComplete: true,
    backedUp: ['f2'],
  });
});

it('is nothing where nothing is drawn beside today', () => {
  expect(todayAgainstPotential(sketch('a>b b>a c'))).toEqual({
    gains: [],
    joined: [],
    answered: [],
    newCycles: [],
    cyclesComplete: true,
    backedUp: [],
  });
});
