import { LINE_LIMIT } from '../board/fields.ts';
import { ANY_LINE_BREAK, withoutBullet } from './withoutBullet.ts';

/** Reads pasted text as one thing a line, without bullets and empty lines; no line longer than the editor takes. */
export const readItems = (text: string): string[] =>
  text
    .split(ANY_LINE_BREAK)
    .map((line) => withoutBullet(line).slice(0, LINE_LIMIT).trim())
    .filter((line) => line !== '');
