import { baselineAt, px, type WriteText } from '../../shared/drawing/svg.ts';
import { type Face, runsOf } from './fonts.ts';

/** Units of an outline to the em, whatever the font counts in. */
const EM = 1000;

/** Face and glyph number → path data, over all drawings. */
const paths = new Map<string, string>();

/**
 * Writes text as outlines: Word, Inkscape and LibreOffice ignore a font inside an SVG, so that only outlines look and
 * fit the same everywhere. Each glyph is drawn once, in `defs`, and used where it stands.
 */
export function outlines(): { text: WriteText; defs: () => string } {
  const used = new Set<string>();
  const text: WriteText = (line, x, y, { font, weight, colour, anchor }) => {
    let advance = 0;
    const uses: string[] = [];
    for (const { face, text: piece } of runsOf(line, weight)) {
      for (const word of piece.split(/(?<= )/)) {
        const { glyphs, width } = laidOut(face, word);
        for (const { id, x: left, y: top } of glyphs) {
          used.add(id);
          const at = Math.round(advance + left);
          uses.push(`<use xlink:href="#${id}"${at ? ` x="${at}"` : ''}${top ? ` y="${top}"` : ''}/>`);
        }
        advance += width;
      }
    }
    const left = anchor === 'end' ? x - (advance * font) / EM : x;
    const place = `translate(${px(left)} ${baselineAt(y, font)}) scale(${font / EM} ${-font / EM})`;
    return `<g fill="${colour}" transform="${place}">${uses.join('')}</g>`;
  };
  const defs = () =>
    used.size === 0
      ? ''
      : `<defs>${[...used]
          .sort()
          .map((id) => `<path id="${id}" d="${paths.get(id)}"/>`)
          .join('')}</defs>`;
  return { text, defs };
}

/** A word's glyphs that can be seen, where each stands, and how far the word reaches. */
interface Word {
  glyphs: { id: string; x: number; y: number }[];
  width: number;
}

/** Shaping is the slow part, and words come again and again. */
const words = new Map<string, Word>();
const MOST_WORDS = 20_000;

function laidOut(face: Face, text: string): Word {
  const key = `${face.id} ${text}`;
  const known = words.get(key);
  if (known) return known;
  const scale = EM / face.font.unitsPerEm;
  const { glyphs, positions } = face.font.layout(text);
  const word: Word = { glyphs: [], width: 0 };
  glyphs.forEach((glyph, i) => {
    const { xAdvance, xOffset, yOffset } = positions[i] ?? { xAdvance: glyph.advanceWidth, xOffset: 0, yOffset: 0 };
    const id = `${face.id}-${glyph.id}`;
    if (outline(id, face, glyph) !== '') {
      word.glyphs.push({ id, x: word.width + xOffset * scale, y: Math.round(yOffset * scale) });
    }
    word.width += xAdvance * scale;
  });
  if (words.size >= MOST_WORDS) words.clear();
  words.set(key, word);
  return word;
}

function outline(id: string, { font }: Face, glyph: ReturnType<Face['font']['getGlyph']>): string {
  const known = paths.get(id);
  if (known !== undefined) return known;
  const scale = EM / font.unitsPerEm;
  const d = glyph.path.commands
    .map(({ command, args }) => LETTERS[command] + args.map((value) => Math.round(value * scale)).join(' '))
    .join('');
  paths.set(id, d);
  return d;
}

const LETTERS: Readonly<Record<string, string>> = {
  moveTo: 'M',
  lineTo: 'L',
  quadraticCurveTo: 'Q',
  bezierCurveTo: 'C',
  closePath: 'Z',
};
