import { describe, expect, it } from 'vitest';
import { LOCALES } from '../board/board.ts';
import { thingKey } from './thingKey.ts';

const SAME_THINGS = {
  fi: [
    ['vertaistuki', 'Vertaistukea', 'vertaistuen', 'vertaistuesta'],
    ['kokoustila', 'kokoustilat', 'kokoustiloja', 'kokoustilojen'],
    ['tila kokouksille', 'tiloja kokouksiin', 'Tilat kokousten'],
    ['ruotsin kielen opetus', 'ruotsin kielen opetusta', 'Opetusta ruotsin kielestä'],
    ['kyyti lääkäriin', 'kyydit lääkäriin', 'kyytejä lääkäriin'],
    ['kimppakyyti', 'kimppakyydit', 'kimppakyytejä'],
    ['vapaaehtoinen kokki', 'vapaaehtoisia kokkeja', 'vapaaehtoiset kokit'],
    ['uusi jäsen', 'uusia jäseniä', 'uudet jäsenet'],
    ['harjoittelupaikka', 'harjoittelupaikkoja', 'harjoittelupaikan'],
    ['näkyvyys kylässä', 'näkyvyyttä kylässä', 'näkyvyyden kylässä'],
    ['tieto tarpeista', 'tietoa tarpeista', 'tiedot tarpeista'],
    ['avustus', 'avustusta', 'avustuksen', 'avustukset'],
    ['tilat ja sähkö', 'sähkö sekä tila', 'tiloja, sähköä'],
    ['ruokakurssit', 'ruokakursseja'],
    ['ohjaus ryhmiin', 'ohjausta ryhmään'],
    ['asiantuntija', 'asiantuntijoita', 'asiantuntijan'],
  ],
  sv: [
    ['kamratstöd', 'kamratstödet'],
    ['lokal för möten', 'lokaler för möte', 'Lokalerna för mötena'],
    ['skjuts till läkaren', 'skjutsar till läkare', 'skjutsen till läkaren'],
    ['undervisning i svenska', 'undervisningen i svenska', 'svensk undervisning'],
    ['kök', 'köket'],
    ['resa', 'resor', 'resan'],
    ['en medlem', 'medlemmar', 'medlemmarna'],
  ],
  en: [
    ['peer support', 'Peer  support', 'support from peers'],
    ['a room for meetings', 'rooms for a meeting', 'meeting room'],
    ['rides to the clinic', 'ride to clinic'],
    ['volunteer', 'volunteers'],
  ],
};

const DIFFERENT_THINGS = {
  fi: ['talo', 'tila', 'kala', 'koti', 'kunta', 'kurssi', 'raha', 'ruoka', 'ruokakurssi', 'tuki', 'vertaistuki'],
  sv: ['kurs', 'kök', 'lokal', 'möte', 'möteslokal', 'resa', 'rum', 'ro', 'språk', 'stöd'],
  en: ['bride', 'food', 'food course', 'meal', 'meeting', 'ride', 'room', 'support'],
};

describe.each(LOCALES)('in %s', (locale) => {
  it.each(SAME_THINGS[locale])('%s is the same thing in other words', (first, ...others) => {
    for (const other of others) expect(thingKey(other, locale)).toBe(thingKey(first!, locale));
  });

  it('keeps different things apart', () => {
    const things = DIFFERENT_THINGS[locale];
    expect(new Set(things.map((thing) => thingKey(thing, locale))).size).toBe(things.length);
  });
});

it('has a key for texts without a telling word', () => {
  expect(thingKey(' Ja  MUUTA ', 'fi')).toBe(thingKey('ja muuta', 'fi'));
  expect(thingKey('??', 'fi')).toBe('??');
  expect(thingKey('??', 'fi')).not.toBe(thingKey('!', 'fi'));
});

it('does not care how letters with dots are put together', () => {
  expect(thingKey('kylätalo'.normalize('NFD'), 'fi')).toBe(thingKey('Kylätalo', 'fi'));
});
