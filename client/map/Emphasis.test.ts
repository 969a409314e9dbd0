import { expect, test, vi } from 'vitest';
import { Emphasis } from './Emphasis.ts';

test('what is pointed at comes before the focus, and the focus before the selection', () => {
  const emphasis = new Emphasis();
  emphasis.set('selected', 'martat');
  emphasis.set('focused', 'parish');
  emphasis.set('pointed', 'school');
  expect(emphasis.get()).toBe('school');
  emphasis.set('pointed', null);
  expect(emphasis.get()).toBe('parish');
  emphasis.set('focused', null);
  expect(emphasis.get()).toBe('martat');
});

test('listeners hear of what changes, and not of what stays', () => {
  const emphasis = new Emphasis();
  const heard = vi.fn();
  emphasis.subscribe(heard);
  emphasis.set('pointed', 'martat');
  emphasis.set('pointed', 'martat');
  emphasis.set('focused', null);
  expect(heard).toHaveBeenCalledTimes(1);
  emphasis.set('focused', 'parish');
  expect(heard).toHaveBeenCalledTimes(2);
  expect(emphasis.all()).toEqual(['martat', 'parish']);
});
