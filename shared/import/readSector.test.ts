import { expect, test } from 'vitest';
import { SECTORS } from '../board/actor.ts';
import en from '../i18n/en.json' with { type: 'json' };
import fi from '../i18n/fi.json' with { type: 'json' };
import sv from '../i18n/sv.json' with { type: 'json' };
import { readSector, sectorOfName } from './readSector.ts';

test.each(SECTORS)('%s is known by its own word in every language', (sector) => {
  for (const messages of [fi, sv, en]) expect(readSector(messages[`sector.${sector}`])).toBe(sector);
});

test.each([
  ['RY', 'association'],
  ['Yhdistys (ry)', 'association'],
  ['3. sektori', 'association'],
  ['kunta / kaupunki', 'municipality'],
  ['Muu yhdistys', 'association'],
  ['aktiebolag', 'company'],
  ['Yhdistys tai yritys', null],
  ['Hankkija', null],
  ['', null],
])('%s → %s', (words, sector) => {
  expect(readSector(words)).toBe(sector);
});

test.each([
  ['Saimaan Martat ry', 'association'],
  ['Sydänyhdistys', 'association'],
  ['Sydänyhdistys r.y.', 'association'],
  ['Imatran kaupunki', 'municipality'],
  ['Imatran seurakunta', 'parish'],
  ['Osuuskunta Kylä', 'company'],
  ['Kylän Puu Oy Ab', 'company'],
  ['Etelä-Karjalan hyvinvointialue', 'county'],
  ['Juho Lallukan säätiö sr', 'foundation'],
  ['Svenska skolan', null],
  ['Vertaistukiryhmä', 'group'],
  ['Eksote', null],
])('%s is by its name: %s', (name, sector) => {
  expect(sectorOfName(name)).toBe(sector);
});
