import { expect, test } from 'vitest';
import { readBusinessId } from './businessId.ts';

test.each([
  // Nokia, Kesko, Helsinki, Lappeenranta: public register
  '0112038-9',
  '0109862-8',
  '0201256-6',
  '0162193-3',
])('%s is a business id', (id) => {
  expect(readBusinessId(id)).toBe(id);
});

test.each([
  ['01120389', '0112038-9'],
  ['FI01120389', '0112038-9'],
  [' 0112038 – 9 ', '0112038-9'],
  ['112038-9', '0112038-9'],
])('%s is read as it is officially written', (written, id) => {
  expect(readBusinessId(written)).toBe(id);
});

test.each(['0112038-8', '1120389', '', 'Martat', '0112038-90', '12345678-9', '0112038-x'])('%s is none', (text) => {
  expect(readBusinessId(text)).toBeNull();
});

test('a number whose remainder is 1 is never given out, whatever its check digit', () => {
  // 7·1 + 5·1 = 12, remainder 1
  for (let check = 0; check <= 9; check += 1) expect(readBusinessId(`1001000-${check}`)).toBeNull();
});

test('one wrong digit is always noticed', () => {
  for (let place = 0; place < 7; place += 1) {
    for (let digit = 0; digit <= 9; digit += 1) {
      const changed = `${'0112038'.slice(0, place)}${digit}${'0112038'.slice(place + 1)}-9`;
      expect(readBusinessId(changed) !== null).toBe(changed === '0112038-9');
    }
  }
});
