import { CARD } from '../../shared/drawing/cardGeometry.ts';
import { textWidth, wrapLines } from '../../shared/drawing/textMetrics.ts';

/** Line height of a name that takes the whole card, in its font size. */
const LINE = 1.08;
/** Free card around it, in px. */
const PADDING = 5;
/** Short names stay near the others' size. */
const LARGEST = 32;

export interface FarName {
  /** px on the paper */
  fontSize: number;
  lines: string[];
}

/** The name as large as it fits on its card when nothing else stands there; on a small card it is cut. */
export function farName(name: string, { width, height }: { width: number; height: number }): FarName {
  const room = { width: width - CARD.band - 2 * PADDING, height: height - PADDING };
  for (let fontSize = LARGEST; fontSize > CARD.name.font; fontSize -= 1) {
    const lines = wrapLines(name, fontSize, 'semibold', room.width, 20);
    const isTooHigh = lines.length * fontSize * LINE > room.height;
    if (!isTooHigh && !breaksWord(name, lines) && fits(lines, fontSize, room.width)) return { fontSize, lines };
  }
  const fontSize: number = CARD.name.font;
  return {
    fontSize,
    lines: wrapLines(name, fontSize, 'semibold', room.width, Math.floor(room.height / (fontSize * LINE))),
  };
}

const fits = (lines: readonly string[], fontSize: number, width: number): boolean =>
  lines.every((line) => textWidth(line, fontSize, 'semibold') <= width);

/** Whether a line ends inside a word that has no hyphen there. */
function breaksWord(name: string, lines: readonly string[]): boolean {
  const words = new Set(name.split(/\s+|(?<=-)/u).filter(Boolean));
  return lines.some((line) => line.split(/\s+|(?<=-)/u).some((word) => word !== '' && !words.has(word)));
}
