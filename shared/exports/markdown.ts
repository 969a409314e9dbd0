import type { Block, Chapter, Section, Table } from '../handbook/chapter.ts';

/** Chapter → Markdown (CommonMark with tables). The map stands in it in words. */
export function writeMarkdown({ title, question, date, sections }: Chapter): string {
  const head = [`# ${inline(title)}`, ...(question ? [`*${inline(question)}*`] : []), inline(date)];
  return `${[...head, ...sections.flatMap((section) => sectionParts(section, 2))].join('\n\n')}\n`;
}

const sectionParts = ({ heading, blocks, sections }: Section, level: number): string[] => [
  `${'#'.repeat(level)} ${inline(heading)}`,
  ...blocks.map(blockText),
  ...sections.flatMap((section) => sectionParts(section, level + 1)),
];

function blockText(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return inline(block.text, '  \n');
    case 'list':
      return block.items.map((item) => `- ${inline(item, '  \n  ')}`).join('\n');
    case 'table':
      return tableText(block.table);
    case 'map':
      return `> ${inline(block.caption)}`;
  }
}

function tableText({ columns, rows }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => inline(cell, '<br>')).join(' | ')} |`;
  return [line(columns), `|${' --- |'.repeat(columns.length)}`, ...rows.map(line)].join('\n');
}

/** Text in which no character is taken for markup. */
const inline = (text: string, lineBreak = ' '): string =>
  text
    .trim()
    .replace(/[\\`*_{}[\]<>#|~]/g, '\\$&')
    .replace(/^([-+]|\d+[.)])(?=\s)/gm, '\\$1')
    .replace(/\s*\n\s*/g, lineBreak);
