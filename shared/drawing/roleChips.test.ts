import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CHIP, chipRows } from './roleChips.ts';

const ROOM = 178;
const textsOf = (names: string[]) => chipRows(names, ROOM).map((row) => row.map(({ text }) => text));

test('short roles stand side by side, longer ones under each other', () => {
  expect(textsOf(['Isäntä', 'Ohjaaja'])).toEqual([['Isäntä', 'Ohjaaja']]);
  expect(textsOf(['Koordinaattori', 'Vertaistukija'])).toEqual([['Koordinaattori'], ['Vertaistukija']]);
  expect(textsOf([])).toEqual([]);
});

test('what does not fit in two rows is counted', () => {
  expect(textsOf(['Koordinaattori', 'Palveluohjaaja', 'Rahoittaja', 'Tilojen tarjoaja'])).toEqual([
    ['Koordinaattori'],
    ['Palveluohjaaja', '+2'],
  ]);
});

test('one role wider than the card is cut, and cut further for a count beside it', () => {
  const [[alone]] = textsOf(['Vapaaehtoistoiminnan koordinoija ja kouluttaja']) as [[string]];
  expect(alone).toMatch(/^Vapaaehtoistoiminnan.*…$/);
  const rows = textsOf(['Isäntä ja emäntä yhdessä', 'Vapaaehtoistoiminnan koordinoija', 'Ohjaaja']);
  expect(rows[1]).toEqual([expect.stringMatching(/^Vapaaehtois.*…$/), '+1']);
});

test('whatever the roles are called, chips stay in the room, apart, in at most two rows, and none is forgotten', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1, maxLength: 40 }), { maxLength: 12 }), (names) => {
      const rows = chipRows(names, ROOM);
      expect(rows.length).toBeLessThanOrEqual(CHIP.maxRows);
      for (const row of rows) {
        row.forEach((chip, i) => {
          const before = row[i - 1];
          expect(chip.x).toBe(before ? before.x + before.width + CHIP.gap : 0);
          expect(chip.x + chip.width).toBeLessThanOrEqual(ROOM);
        });
      }
      const chips = rows.flat();
      if (chips.length !== names.length) {
        expect(chips.at(-1)?.text).toBe(`+${names.length - chips.length + 1}`);
      }
    }),
    { seed: 4, numRuns: 300 },
  );
});
