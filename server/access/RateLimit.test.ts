import { expect, it } from 'vitest';
import { RateLimit } from './RateLimit.ts';

const taken = (limit: RateLimit, key: string, times: number, now: number): number =>
  Array.from({ length: times }, () => limit.take(key, 1, now)).filter(Boolean).length;

it('allows a burst, then so many a second, to each by itself', () => {
  const limit = new RateLimit(10, 20);
  expect(taken(limit, 'ada', 50, 0)).toBe(20);
  expect(taken(limit, 'bo', 50, 0)).toBe(20);
  expect(taken(limit, 'ada', 50, 500)).toBe(5);
  expect(taken(limit, 'ada', 50, 60_000)).toBe(20);
});

it('gives nothing for a clock that goes back', () => {
  const limit = new RateLimit(10, 20);
  expect(taken(limit, 'ada', 20, 10_000)).toBe(20);
  expect(taken(limit, 'ada', 20, 0)).toBe(0);
});

it('forgets nobody who is still near the limit', () => {
  const limit = new RateLimit(10, 20);
  expect(taken(limit, 'ada', 20, 0)).toBe(20);
  for (let index = 0; index < 20_000; index += 1) limit.take(`passer-by ${index}`, 1, 0);
  expect(limit.take('ada', 1, 0)).toBe(false);
});

it('lets what costs more than is left through, and waits until that is paid', () => {
  const limit = new RateLimit(10, 20);
  expect(limit.take('a', 50, 0)).toBe(true);
  expect(limit.take('a', 1, 3000)).toBe(false);
  expect(limit.take('a', 1, 3200)).toBe(true);
});
