import type { Note } from '../board/note.ts';
import type { Rect } from './rect.ts';
import { wrapLines } from './textMetrics.ts';

/** How a note is built, in px. `font` is a size and `line` the height of one line. */
export const NOTE = {
  width: 208,
  padding: 14,
  radius: 4,
  font: 16,
  line: 22,
  minLines: 3,
  /** what doesn't fit is cut on the paper, and whole in the panel */
  maxLines: 24,
} as const;

export interface NoteSize {
  width: number;
  height: number;
  /** the text as it is broken on the note */
  lines: string[];
}

export function noteSize({ text }: Pick<Note, 'text'>): NoteSize {
  const width = NOTE.width - 2 * NOTE.padding;
  const lines: string[] = [];
  for (const paragraph of text.trim().split('\n')) {
    const room = NOTE.maxLines - lines.length;
    if (room === 0) break;
    const wrapped = wrapLines(paragraph, NOTE.font, 'regular', width, room);
    lines.push(...(wrapped.length > 0 ? wrapped : ['']));
  }
  return { width: NOTE.width, height: 2 * NOTE.padding + NOTE.line * Math.max(NOTE.minLines, lines.length), lines };
}

/** Where the note lies on the paper. */
export function noteRect(note: Pick<Note, 'text' | 'x' | 'y'>): Rect {
  const { width, height } = noteSize(note);
  return { x: note.x, y: note.y, width, height };
}
