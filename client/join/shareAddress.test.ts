import { expect, test } from 'vitest';
import { addressesFor, isThisMachineOnly, linkAt } from './shareAddress.ts';

const AT_LOCALHOST = { hostname: 'localhost', origin: 'http://localhost:8080' };
const IN_NETWORK = { hostname: '192.168.1.20', origin: 'http://192.168.1.20:8080' };

test('a page open at localhost shares an address that phones can open', () => {
  expect(addressesFor(AT_LOCALHOST, [IN_NETWORK.origin])).toEqual([IN_NETWORK.origin]);
  expect(isThisMachineOnly(AT_LOCALHOST, [IN_NETWORK.origin])).toBe(false);
  expect(linkAt(IN_NETWORK.origin, 'http://localhost:8080/w/a#b')).toBe('http://192.168.1.20:8080/w/a#b');
});

test('a server that only this machine reaches says so, and a page open elsewhere shares its own address', () => {
  expect(addressesFor(AT_LOCALHOST, [])).toEqual([AT_LOCALHOST.origin]);
  expect(isThisMachineOnly(AT_LOCALHOST, [])).toBe(true);
  expect(addressesFor(IN_NETWORK, ['http://10.0.0.2:8080'])).toEqual([IN_NETWORK.origin]);
  expect(isThisMachineOnly(IN_NETWORK, [])).toBe(false);
});
