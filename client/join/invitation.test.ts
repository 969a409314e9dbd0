import { expect, test } from 'vitest';
import { readInvitation } from './invitation.ts';

const OWN = '192.168.1.20:8080';
const read = (text: string) => readInvitation(text, OWN);

test('a link is read whole, without its scheme, and by its end alone', () => {
  const here = { origin: null, path: '/w/abc-1#T_x' };
  expect(read('http://192.168.1.20:8080/w/abc-1#T_x')).toEqual(here);
  expect(read(' 192.168.1.20:8080/w/abc-1#T_x\n')).toEqual(here);
  expect(read('/w/abc-1#T_x')).toEqual(here);
  expect(read('abc-1#T_x')).toEqual(here);
});

test('a link of another server leads there', () => {
  expect(read('https://kartta.example/w/a#b')).toEqual({ origin: 'https://kartta.example', path: '/w/a#b' });
  expect(read('kartta.example/w/a#b')).toEqual({ origin: 'https://kartta.example', path: '/w/a#b' });
});

test('what is no invitation leads nowhere', () => {
  for (const text of ['', 'martat', 'https://kartta.example/', 'https://kartta.example/w/a', 'javascript:alert(1)#b']) {
    expect(read(text)).toBeNull();
  }
});
