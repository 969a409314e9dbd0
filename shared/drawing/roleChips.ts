import { cutLine, textWidth } from './textMetrics.ts';

/** How the roles of an actor stand on its card, in px: `line` is the height of a chip and `padding` is inside it. */
export const CHIP = { font: 13, line: 20, padding: 6, gap: 4, radius: 5, maxRows: 2 } as const;

/** `x` is its distance from the left end of its row. */
export interface Chip {
  text: string;
  x: number;
  width: number;
}

/**
 * Lays names out as chips in rows of at most `room` px. Where there is no room for all, the last chip says how many more
 * there are: '+2'.
 */
export function chipRows(names: readonly string[], room: number): Chip[][] {
  const rows: Chip[][] = [];
  let taken = 0;
  for (const name of names) {
    const row = rows.at(-1);
    const chip = chipOf(name, room);
    const x = row ? nextIn(row) : 0;
    if (row && x + chip.width <= room) row.push({ ...chip, x });
    else if (rows.length < CHIP.maxRows) rows.push([chip]);
    else break;
    taken += 1;
  }
  const last = rows.at(-1);
  if (last && taken < names.length) endWithCount(last, names, taken, room);
  return rows;
}

/** Makes room for the count at the end of the last row: by leaving out chips, and at the last by cutting the one left. */
function endWithCount(row: Chip[], names: readonly string[], taken: number, room: number): void {
  let shown = taken;
  let count = chipOf(`+${names.length - shown}`, room);
  while (row.length > 1 && nextIn(row) + count.width > room) {
    row.pop();
    shown -= 1;
    count = chipOf(`+${names.length - shown}`, room);
  }
  if (nextIn(row) + count.width > room) row[0] = chipOf(names[shown - 1] ?? '', room - count.width - CHIP.gap);
  row.push({ ...count, x: nextIn(row) });
}

function chipOf(name: string, room: number): Chip {
  const text = cutLine(name, CHIP.font, 'semibold', room - 2 * CHIP.padding);
  return { text, x: 0, width: Math.ceil(textWidth(text, CHIP.font, 'semibold')) + 2 * CHIP.padding };
}

function nextIn(row: readonly Chip[]): number {
  const last = row.at(-1);
  return last ? last.x + last.width + CHIP.gap : 0;
}
