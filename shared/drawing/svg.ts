import type { Weight } from './textMetrics.ts';

const FONT_WEIGHTS: Readonly<Record<Weight, number>> = { regular: 400, semibold: 600 };

/** Characters that XML 1.0 forbids, lone halves of surrogate pairs too. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must go
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** The text as far as XML can hold it. */
export const xmlText = (text: string): string => text.replace(FORBIDDEN, '');

/** Text for an element or an attribute. */
export const escapeXml = (text: string): string =>
  xmlText(text).replace(/[&<>"']/g, (character) => ENTITIES[character] as string);

/** Pixels to one decimal: enough for a picture, and the same text on every machine. */
export const px = (value: number): number => Math.round(value * 10) / 10;

interface TextStyle {
  font: number;
  weight: Weight;
  colour: string;
  anchor?: 'end';
}

/** How far the baseline lies below the middle of a line, in parts of the font size. */
const BASELINE = 0.33;

/** One line of text as SVG. It begins at `x`, or ends there where it is anchored so; its middle is at `y`. */
export type WriteText = (text: string, x: number, y: number, style: TextStyle) => string;

/** Where the baseline of a line of text lies whose middle is at `y`. */
export const baselineAt = (y: number, font: number): number => px(y + font * BASELINE);

/** A line as a text element, in whatever font the reader has. */
export const textElement: WriteText = (text, x, y, { font, weight, colour, anchor }) => {
  const anchored = anchor ? ` text-anchor="${anchor}"` : '';
  const place = `x="${px(x)}" y="${baselineAt(y, font)}"`;
  const look = `font-size="${font}" font-weight="${FONT_WEIGHTS[weight]}" fill="${colour}"`;
  return `<text ${place} ${look}${anchored}>${escapeXml(text)}</text>`;
};

/** An icon of `iconPaths.ts`, `x` and `y` being its top left corner. */
export function icon(path: string, x: number, y: number, size: number, colour: string): string {
  const place = `translate(${px(x)} ${px(y)}) scale(${Math.round((size / 24) * 1000) / 1000})`;
  const look = `fill="none" stroke="${colour}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"`;
  return `<path transform="${place}" d="${path}" ${look}/>`;
}
