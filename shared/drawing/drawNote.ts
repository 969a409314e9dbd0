import type { Note } from '../board/note.ts';
import { NOTE, noteSize } from './noteGeometry.ts';
import type { Pen } from './pen.ts';
import { PRINT } from './printColours.ts';
import { px } from './svg.ts';

/** A note on the paper as SVG. */
export function drawNote(note: Note, { text }: Pen): string {
  const { width, height, lines } = noteSize(note);
  const place = `x="${px(note.x)}" y="${px(note.y)}" width="${width}" height="${height}" rx="${NOTE.radius}"`;
  return [
    `<g><rect ${place} fill="${PRINT.note}" stroke="${PRINT.noteBorder}"/>`,
    ...lines.map((line, i) =>
      text(line, note.x + NOTE.padding, note.y + NOTE.padding + NOTE.line * (i + 0.5), {
        font: NOTE.font,
        weight: 'regular',
        colour: PRINT.ink,
      }),
    ),
    '</g>',
  ].join('');
}
