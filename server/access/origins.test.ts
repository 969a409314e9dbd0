import { expect, it } from 'vitest';
import { isOwnOrigin } from './origins.ts';

it('takes a native client, which names no origin', () => {
  expect(isOwnOrigin(undefined, 'kartta.example', null)).toBe(true);
});

it('takes the Host that was used, where no public address is set', () => {
  expect(isOwnOrigin('http://192.168.1.5:8080', '192.168.1.5:8080', null)).toBe(true);
  expect(isOwnOrigin('https://kartta.example', 'Kartta.example', null)).toBe(true);
  expect(isOwnOrigin('http://192.168.1.5:8081', '192.168.1.5:8080', null)).toBe(false);
  expect(isOwnOrigin('https://kartta.example.evil.example', 'kartta.example', null)).toBe(false);
});

it('takes the public address alone, where one is set', () => {
  expect(isOwnOrigin('https://kartta.example', '127.0.0.1:8080', 'https://kartta.example')).toBe(true);
  expect(isOwnOrigin('http://kartta.example', 'kartta.example', 'https://kartta.example')).toBe(false);
  expect(isOwnOrigin('http://127.0.0.1:8080', '127.0.0.1:8080', 'https://kartta.example')).toBe(false);
});

it('never takes an origin that hides itself or makes no sense', () => {
  for (const origin of ['null', '', 'evil', 'http://']) expect(isOwnOrigin(origin, 'kartta.example', null)).toBe(false);
});
