import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Emphasis } from './Emphasis.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('what is pointed at comes before the focus, and the focus before the selection', () => {
  const emphasis = new Emphasis();
  const after = (change: () => void) => {
    change();
    vi.runAllTimers();
    return emphasis.get();
  };
  after(() => emphasis.set('selected', 'martat'));
  after(() => emphasis.set('focused', 'parish'));
  expect(after(() => emphasis.set('pointed', 'school'))).toBe('school');
  expect(after(() => emphasis.set('pointed', null))).toBe('parish');
  expect(after(() => emphasis.set('focused', null))).toBe('martat');
});

test('listeners hear of what changes, and not of what stays', () => {
  const emphasis = new Emphasis();
  const heard = vi.fn();
  emphasis.subscribe(heard);
  emphasis.set('pointed', 'martat');
  emphasis.set('pointed', 'martat');
  emphasis.set('focused', null);
  expect(heard).toHaveBeenCalledTimes(1);
  vi.runAllTimers();
  expect(heard).toHaveBeenCalledTimes(2);
  emphasis.set('focused', 'parish');
  vi.runAllTimers();
  expect(heard).toHaveBeenCalledTimes(3);
  expect(emphasis.all()).toEqual(['martat', 'parish']);
});

test('a pointer that passes over cards brings nothing forward, one that rests does', () => {
  const emphasis = new Emphasis();
  emphasis.set('pointed', 'martat');
  expect(emphasis.isPointedAt('martat')).toBe(true);
  expect(emphasis.all()).toEqual(['martat']);
  emphasis.set('pointed', 'parish');
  vi.advanceTimersByTime(60);
  emphasis.set('pointed', 'school');
  vi.advanceTimersByTime(60);
  expect(emphasis.get()).toBeNull();
  vi.advanceTimersByTime(60);
  expect(emphasis.get()).toBe('school');
});

test('from one card to the next nothing is faded in between', () => {
  const emphasis = new Emphasis();
  emphasis.set('pointed', 'martat');
  vi.runAllTimers();
  const seen: (string | null)[] = [];
  emphasis.subscribe(() => seen.push(emphasis.get()));
  emphasis.set('pointed', null);
  vi.advanceTimersByTime(60);
  emphasis.set('pointed', 'parish');
  vi.runAllTimers();
  expect(seen).toEqual(['martat', 'martat', 'parish']);
});

test('nothing is brought forward in a hand that moves, but when it is done', () => {
  const emphasis = new Emphasis();
  emphasis.set('pointed', 'martat');
  emphasis.hold();
  vi.runAllTimers();
  expect(emphasis.get()).toBeNull();
  emphasis.set('pointed', 'martat');
  vi.runAllTimers();
  expect(emphasis.get()).toBe('martat');
});
