import { escapeXml } from '../drawing/svg.ts';
import type { Block, Chapter, Section, Table } from '../handbook/chapter.ts';

const CSS = `
:root { color-scheme: light; }
body { max-width: 60rem; margin: 2rem auto; padding: 0 1.25rem; font: 1.0625rem/1.55 'Atkinson Hyperlegible Next', system-ui, sans-serif; color: #1b211f; background: #fff; }
h1, h2, h3 { line-height: 1.25; margin: 1.8em 0 0.5em; }
h1 { color: #14614a; }
.question { font-size: 1.25rem; color: #565d5a; }
figure { margin: 1.5rem 0; }
figure svg { width: 100%; height: auto; }
figcaption, .date { color: #565d5a; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; margin: 0.5rem 0 1.5rem; }
caption { text-align: left; padding-bottom: 0.4rem; color: #565d5a; }
th, td { text-align: left; vertical-align: top; padding: 0.45rem 0.7rem; border-bottom: 1px solid #c9c2b2; }
thead th { background: #eff4f1; }
tbody th { font-weight: 600; }
thead { display: table-header-group; }
tr, figure { break-inside: avoid; }
h1, h2, h3 { break-after: avoid; }
`;

/** Chapter and map → one HTML file that needs nothing else. `svg` is a drawing of the map. */
export function writeHtml({ locale, title, question, date, sections }: Chapter, svg: string): string {
  return [
    '<!doctype html>',
    `<html lang="${locale}">`,
    `<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeXml(title)}</title><style>${CSS}</style></head>`,
    '<body>',
    '<main>',
    `<h1>${text(title)}</h1>`,
    ...(question ? [`<p class="question">${text(question)}</p>`] : []),
    `<p class="date">${text(date)}</p>`,
    ...sections.flatMap((section) => sectionParts(section, 2, svg)),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

const sectionParts = ({ heading, blocks, sections }: Section, level: number, svg: string): string[] => [
  '<section>',
  `<h${level}>${text(heading)}</h${level}>`,
  ...blocks.map((block) => blockElement(block, svg)),
  ...sections.flatMap((section) => sectionParts(section, level + 1, svg)),
  '</section>',
];

function blockElement(block: Block, svg: string): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${text(block.text)}</p>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${text(item)}</li>`).join('')}</ul>`;
    case 'table':
      return tableElement(block.table);
    case 'map':
      return `<figure>${svg}<figcaption>${text(block.caption)}</figcaption></figure>`;
  }
}

function tableElement({ caption, columns, rows }: Table): string {
  const headings = columns.map((column) => `<th scope="col">${text(column)}</th>`).join('');
  const body = rows.map(([name = '', ...cells]) => {
    const rest = cells.map((cell) => `<td>${text(cell)}</td>`).join('');
    return `<tr><th scope="row">${text(name)}</th>${rest}</tr>`;
  });
  return [
    '<div class="scroll"><table>',
    `<caption>${text(caption)}</caption>`,
    `<thead><tr>${headings}</tr></thead>`,
    `<tbody>${body.join('\n')}</tbody>`,
    '</table></div>',
  ].join('\n');
}

const text = (words: string): string => escapeXml(words.trim()).replace(/\n/g, '<br>');
