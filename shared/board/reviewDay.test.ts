import { expect, test } from 'vitest';
import { reviewDay } from './reviewDay.ts';

test.each([
  [new Date(2026, 10, 22, 23, 59), '2027-05-22'],
  [new Date(2026, 7, 31), '2027-02-28'],
  [new Date(2027, 7, 31), '2028-02-29'],
  [new Date(2026, 11, 31), '2027-06-30'],
  [new Date(2026, 0, 1), '2026-07-01'],
])('half a year after %s is %s', (now, day) => {
  expect(reviewDay(now)).toBe(day);
});
