import { expect, test } from 'vitest';
import { ICON_PATHS, pathAtSize } from './iconPaths.ts';

test('lengths are scaled, the flags and the rotation of an arc are not', () => {
  expect(pathAtSize('M10-4h.5a.5 2 30 0 1-1.5.25a4 4 30 1 0 8 8z', 12)).toBe(
    'M 5 -2h 0.25a 0.25 1 30 0 1 -0.75 0.125a 2 2 30 1 0 4 4z',
  );
});

test.each(Object.keys(ICON_PATHS) as (keyof typeof ICON_PATHS)[])('%s is one path of commands and numbers', (name) => {
  const path = ICON_PATHS[name];
  const letters = (text: string) => text.match(/[a-z]/gi);
  expect(path).toMatch(/^M[\d\s.,a-z-]+$/i);
  expect(path).not.toContain('m');
  expect(letters(pathAtSize(path, 16))).toEqual(letters(path));
});
