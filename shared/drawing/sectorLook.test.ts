import { describe, expect, test } from 'vitest';
import { SECTORS } from '../board/actor.ts';
import { SECTOR_LOOK } from './sectorLook.ts';

type Rgb = readonly [number, number, number];
type Matrix = readonly [Rgb, Rgb, Rgb];

/** The lightest card of the dark theme and the darkest ground of the light one that a sector's word may stand on. */
const GROUNDS = { light: '#f5f1e6', dark: '#262c2b' } as const;

const linear = (hex: string): Rgb =>
  [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;

const luminance = (hex: string): number => {
  const [r, g, b] = linear(hex);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

const contrast = (one: string, other: string): number => {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
};

const times = (matrix: Matrix, [r, g, b]: Rgb): Rgb =>
  matrix.map((row) => Math.min(1, Math.max(0, row[0] * r + row[1] * g + row[2] * b))) as unknown as Rgb;

/** Machado, Oliveira and Fernandes 2009, full severity, on linear RGB */
const VISIONS: Readonly<Record<string, Matrix>> = {
  common: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
};

const oklab = ([r, g, b]: Rgb): Rgb => {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
};

describe.each(['light', 'dark'] as const)('sectors in the %s theme', (theme) => {
  test.each(SECTORS)('%s is readable as a word', (sector) => {
    expect(contrast(SECTOR_LOOK[sector][theme], GROUNDS[theme])).toBeGreaterThanOrEqual(4.5);
  });

  test.each(Object.entries(VISIONS))('no two look the same with %s', (_, vision) => {
    const seen = SECTORS.map((sector) => oklab(times(vision, linear(SECTOR_LOOK[sector][theme]))));
    seen.forEach((one, i) => {
      for (const other of seen.slice(i + 1)) {
        expect(Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2])).toBeGreaterThan(0.05);
      }
    });
  });
});
