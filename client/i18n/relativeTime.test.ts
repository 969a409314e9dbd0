import { expect, test } from 'vitest';
import { relativeTime } from './relativeTime.ts';

const now = Date.parse('2026-11-22T12:00:00Z');
const ago = (milliseconds: number) => relativeTime('fi', now - milliseconds, now);

test('says how long ago it was in the language of the page', () => {
  expect(ago(30_000)).toBe('nyt');
  expect(ago(5 * 60_000)).toBe('5 minuuttia sitten');
  expect(ago(3 * 3_600_000)).toBe('3 tuntia sitten');
  expect(ago(24 * 3_600_000)).toBe('eilen');
  expect(relativeTime('sv', now - 5 * 60_000, now)).toBe('för 5 minuter sedan');
});

test('says the date after a week', () => {
  expect(ago(8 * 24 * 3_600_000)).toBe('14.11.2026');
});

test('a fast clock writes nothing in the future', () => {
  expect(ago(-10 * 60_000)).toBe('nyt');
});
