import { describe, expect, test } from 'vitest';
import { comboText, isSingleCharacter, type KeyCombo, matches } from './KeyCombo.ts';

const press = (key: string, held: Partial<Record<'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey', true>> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...held,
});

describe('a combo matches', () => {
  test('a letter with exactly the keys it names, whatever Caps Lock says', () => {
    expect(matches({ key: 'n' }, press('n'))).toBe(true);
    expect(matches({ key: 'n' }, press('N'))).toBe(true);
    expect(matches({ key: 'n' }, press('N', { shiftKey: true }))).toBe(false);
    expect(matches({ key: 'n' }, press('n', { ctrlKey: true }))).toBe(false);
    expect(matches({ key: 'z', mod: true }, press('z', { metaKey: true }))).toBe(true);
    expect(matches({ key: 'z', mod: true }, press('Z', { ctrlKey: true, shiftKey: true }))).toBe(false);
    expect(matches({ key: 'z', mod: true, shift: true }, press('Z', { ctrlKey: true, shiftKey: true }))).toBe(true);
  });

  test('a sign however the keyboard makes it', () => {
    expect(matches({ key: '/' }, press('/', { shiftKey: true }))).toBe(true);
    expect(matches({ key: '/' }, press('/'))).toBe(true);
    expect(matches({ key: '?' }, press('?', { shiftKey: true }))).toBe(true);
    expect(matches({ key: '+' }, press('+'))).toBe(true);
  });

  test('no key held with Alt, which writes signs on Nordic keyboards', () => {
    expect(matches({ key: 'e', mod: true }, press('e', { ctrlKey: true, altKey: true }))).toBe(false);
  });

  test('a named key with or without Shift as it says', () => {
    expect(matches({ key: ' ' }, press(' ', { shiftKey: true }))).toBe(false);
    expect(matches({ key: ' ', shift: true }, press(' ', { shiftKey: true }))).toBe(true);
    expect(matches({ key: 'ArrowLeft' }, press('ArrowLeft', { shiftKey: true }))).toBe(false);
    expect(matches({ key: 'ArrowLeft', shift: true }, press('ArrowLeft', { shiftKey: true }))).toBe(true);
  });
});

test('single characters are those that can be switched off', () => {
  const combos: KeyCombo[] = [{ key: 'n' }, { key: '+' }, { key: 'p', shift: true }, { key: ' ' }, { key: 'Delete' }];
  expect(combos.map(isSingleCharacter)).toEqual([true, true, true, false, false]);
  expect(isSingleCharacter({ key: 'k', mod: true })).toBe(false);
});

test('keys are written as the platform writes them', () => {
  const t = () => 'Välilyönti';
  expect(comboText({ key: 'z', mod: true, shift: true }, t, false)).toBe('Ctrl + Shift + Z');
  expect(comboText({ key: 'z', mod: true, shift: true }, t, true)).toBe('⇧⌘Z');
  expect(comboText({ key: ' ' }, t, false)).toBe('Välilyönti');
  expect(comboText({ key: 'ArrowLeft' }, t, true)).toBe('←');
});
