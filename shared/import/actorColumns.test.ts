import { expect, test } from 'vitest';
import { guessColumns, isHeader } from './actorColumns.ts';

test.each([
  [
    'Nimi;Sektori;Kuvaus;Alue;Verkkosivu;Yhteystiedot;Y-tunnus',
    'name sector description area website contact businessId',
  ],
  [
    'Namn;Sektor;Beskrivning;Område;Webbplats;Kontaktuppgifter;FO-nummer',
    'name sector description area website contact businessId',
  ],
  [
    'Name;Sector;Description;Area;Website;Contact;Business ID',
    'name sector description area website contact businessId',
  ],
  ['Toimijan tyyppi;Toimijan nimi;Yhteyshenkilön nimi;Sähköposti;Puh.', 'sector name contact contact contact'],
  ['Yhdistyksen nimi;Kotikunta;Toiminta-alue;Toiminta;WWW-osoite', 'name area area activities website'],
  ['Aktör;Verksamhetsområde;Verksamhet;E-post', 'name area activities contact'],
  ['Nimi;Yhtiömuoto;Postitoimipaikka;Matkapuhelin;Internet-osoite', 'name sector area contact website'],
  ['Mitä;Kenelle;Miten;Organisaatio', 'activities audience strengths name'],
  ['Nimi;Nimi ruotsiksi;Y-tunnus;Y-tunnus', 'name - businessId -'],
  ['Yhdistys;Kotipaikka;Jäseniä', 'name area -'],
  ['Sarake 1;;x', 'name - -'],
])('%s', (header, columns) => {
  const guessed = guessColumns(header.split(';'));
  expect(guessed.map((column) => column ?? '-').join(' ')).toBe(columns);
});

test.each([
  ['Nimi', true],
  ['Yhdistyksen nimi;Puhelin', true],
  ['Yhdistys;Kotipaikka;Puhelin', true],
  ['Imatran kaupunki', false],
  ['Martat ry;Yhdistys;Imatra', false],
  ['Imatran kaupunki;Kunta;Imatra', false],
])('%s is a header: %s', (cells, expected) => {
  expect(isHeader(cells.split(';'))).toBe(expected);
});
