import type { Locale } from '../board/board.ts';

/** A chapter of a handbook, without any output format. Line breaks within a text are kept. */
export interface Chapter {
  locale: Locale;
  title: string;
  /** empty where the board has none */
  question: string;
  /** the day of the chapter, in words */
  date: string;
  sections: readonly Section[];
}

export interface Section {
  heading: string;
  blocks: readonly Block[];
  sections: readonly Section[];
}

export type Block =
  | { kind: 'paragraph'; text: string }
  | { kind: 'list'; items: readonly string[] }
  | { kind: 'table'; table: Table }
  | { kind: 'map'; caption: string; alternative: string };

/** Every row has as many cells as there are columns; its first cell names it. */
export interface Table {
  caption: string;
  columns: readonly string[];
  rows: readonly (readonly string[])[];
}

export const section = (heading: string, ...blocks: Block[]): Section => ({ heading, blocks, sections: [] });

export const paragraph = (text: string): Block => ({ kind: 'paragraph', text });

export const table = (caption: string, columns: string[], rows: string[][]): Block => ({
  kind: 'table',
  table: { caption, columns, rows },
});
