import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutLine, textWidth, wrapLines } from './textMetrics.ts';

describe('textWidth', () => {
  test('is what the font gives, within a hundredth', () => {
    // Atkinson Hyperlegible Next with kerning, measured at 1000 px
    expect(textWidth('Etelä-Karjalan sosiaali- ja terveyspiirin kotihoito', 1000, 'regular')).toBeCloseTo(20947, 0);
    expect(textWidth('Etelä-Karjalan sosiaali- ja terveyspiirin kotihoito', 1000, 'semibold')).toBeCloseTo(22203, 0);
  });

  test('knows letters of every alphabet as something', () => {
    expect(textWidth('Здравствуй', 10, 'regular')).toBeGreaterThan(30);
    expect(textWidth('Åbo š ž é ü', 10, 'regular')).toBe(textWidth('Abo s z e u', 10, 'regular'));
  });
});

describe('wrapLines', () => {
  const wrap = (text: string, lines = 3, width = 176) => wrapLines(text, 17, 'semibold', width, lines);

  test('breaks at spaces and after hyphens', () => {
    expect(wrap('Etelä-Karjalan Martat')).toEqual(['Etelä-Karjalan Martat']);
    expect(wrap('Lappeenrannan kaupunki')).toEqual(['Lappeenrannan', 'kaupunki']);
    expect(wrap('Lappeenranta-Imatran seutu')).toEqual(['Lappeenranta-', 'Imatran seutu']);
    expect(wrap('Saimaanrannan kylä-ja-kotiseutuyhdistys')).toEqual(['Saimaanrannan kylä-', 'ja-kotiseutuyhdistys']);
  });

  test('hyphenates a compound that no line can hold, between syllables', () => {
    expect(wrap('Perusturvakuntayhtymähallinto')).toEqual(['Perusturvakuntayhty-', 'mähallinto']);
  });

  test('ends in … where the text goes on', () => {
    const lines = wrap(
      'Etelä-Karjalan sosiaali- ja terveyspiirin kotihoidon ja kuntoutuksen palvelut haja-asutusalueella',
    );
    expect(lines).toHaveLength(3);
    expect(lines.at(-1)).toMatch(/\S…$/);
  });

  test('no text, no lines', () => {
    expect(wrap(' \n ')).toEqual([]);
  });

  test('any text: lines fit, and without a cut nothing is lost', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), fc.integer({ min: 1, max: 4 }), (text, maxLines) => {
        const lines = wrap(text, maxLines);
        expect(lines.length).toBeLessThanOrEqual(maxLines);
        for (const line of lines) expect(textWidth(line, 17, 'semibold')).toBeLessThanOrEqual(176);
        const letters = (part: string) => part.replace(/[\s-]/gu, '');
        if (!lines.at(-1)?.endsWith('…')) expect(letters(lines.join(''))).toBe(letters(text));
      }),
      { seed: 7, numRuns: 500 },
    );
  });
});

test('a label keeps as much as fits', () => {
  expect(cutLine('tilat', 14, 'regular', 180)).toBe('tilat');
  const cut = cutLine('kuljetus ja näkyvyys haja-asutusalueella', 14, 'regular', 180);
  expect(cut).toMatch(/^kuljetus ja näkyvyys .*…$/);
  expect(textWidth(cut, 14, 'regular')).toBeLessThanOrEqual(180);
});
