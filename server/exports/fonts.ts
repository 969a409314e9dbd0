import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';
import type { Weight } from '../../shared/drawing/textMetrics.ts';

const require = createRequire(import.meta.url);

/** A font file in one weight. */
export interface Face {
  /** short and unique: it becomes part of ids */
  id: string;
  data: Buffer;
  font: Font;
}

function face(id: string, path: string): Face {
  const data = readFileSync(path);
  return { id, data, font: create(data) as Font };
}

/**
 * The faces to look for a character in, first to last: the family of the screen, one that knows Greek and Cyrillic, and
 * one with emoji in black and white.
 */
export const FACES: Readonly<Record<Weight, readonly [Face, ...Face[]]>> = {
  regular: [
    face(
      'a4',
      require.resolve(
        '@expo-google-fonts/atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf',
      ),
    ),
    face('n4', require.resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf')),
    face('e4', require.resolve('@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf')),
  ],
  semibold: [
    face(
      'a6',
      require.resolve(
        '@expo-google-fonts/atkinson-hyperlegible-next/600SemiBold/AtkinsonHyperlegibleNext_600SemiBold.ttf',
      ),
    ),
    face('n6', require.resolve('@expo-google-fonts/noto-sans/600SemiBold/NotoSans_600SemiBold.ttf')),
    face('e6', require.resolve('@expo-google-fonts/noto-emoji/600SemiBold/NotoEmoji_600SemiBold.ttf')),
  ],
};

/** Bold and italic of the same family, for documents that people write on in. */
export const DOCUMENT_FONT = {
  name: 'Atkinson Hyperlegible Next',
  data: FACES.regular[0].data,
  bold: readFileSync(
    require.resolve('@expo-google-fonts/atkinson-hyperlegible-next/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf'),
  ),
  italic: readFileSync(
    require.resolve(
      '@expo-google-fonts/atkinson-hyperlegible-next/400Regular_Italic/AtkinsonHyperlegibleNext_400Regular_Italic.ttf',
    ),
  ),
};

export interface Run {
  face: Face;
  text: string;
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Joiners and variation selectors need no glyph of their own. */
const INVISIBLE = /[\p{Cf}\p{Variation_Selector}]/gu;

/** Stands for a character that no face has, so that its absence is seen. */
const UNKNOWN = '?';

/** Cuts a text where another face must take over. A character that no face has becomes a question mark. */
export function runsOf(text: string, weight: Weight): Run[] {
  const [main, ...others] = FACES[weight];
  const composed = text.normalize('NFC');
  if (knows(main.font, composed)) return [{ face: main, text: composed }];
  const runs: Run[] = [];
  for (const { segment } of graphemes.segment(composed)) {
    const visible = segment.replace(INVISIBLE, '');
    const found = [main, ...others].find(({ font }) => knows(font, visible));
    const face = found ?? main;
    const piece = found ? (found === main ? visible : segment) : UNKNOWN;
    const last = runs.at(-1);
    if (last?.face === face) last.text += piece;
    else runs.push({ face, text: piece });
  }
  return runs;
}

const knows = (font: Font, text: string): boolean =>
  [...text].every((character) => font.hasGlyphForCodePoint(character.codePointAt(0) as number));
