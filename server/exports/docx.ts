import {
  AlignmentType,
  Document,
  type FileChild,
  Footer,
  HeadingLevel,
  ImageRun,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from 'docx';
import type { Drawing } from '../../shared/drawing/drawBoard.ts';
import type { Block, Chapter, Section } from '../../shared/handbook/chapter.ts';
import { BASE_STYLES, BULLETS, documentStyles, numbering } from './docxStyles.ts';
import { docxTable } from './docxTable.ts';
import { lines } from './docxText.ts';
import { DOCUMENT_FONT } from './fonts.ts';
import { DRAWING_DPI } from './picture.ts';
import { writePng } from './png.ts';

/** A4 standing and its margins, in twips (1/1440 of an inch). */
const PAGE = { width: 11906, height: 16838, margin: 1247 } as const;
const TWIPS_PER_PIXEL = 1440 / DRAWING_DPI;
/** The text's width and height on a page, in twips. */
const ROOM = { width: PAGE.width - 2 * PAGE.margin, height: PAGE.height - 2 * PAGE.margin };
/** What heading and caption of a figure need beside it, in twips. */
const AROUND_FIGURE = 2200;
/** A map whose cards would be drawn smaller than this, in parts of their size on the screen, gets a lying page. */
const SMALLEST = 0.7;

const LANGUAGES = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' } as const;

/**
 * Chapter and map → a Word document: headings with outline levels, tables whose heading row comes again on each page, the
 * map as SVG with a PNG for programs that don't know SVG. All looks lie in styles, so that an author can change them.
 */
export async function writeDocx(chapter: Chapter, map: Drawing): Promise<Buffer> {
  const footer = new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        alignment: AlignmentType.RIGHT,
        children: [new TextRun({ children: [PageNumber.CURRENT] })],
      }),
    ],
  });
  const pages: Pages[] = [{ lying: false, children: titleChildren(chapter) }];
  for (const section of chapter.sections) addSection(pages, section, 2, map);
  const document = new Document({
    title: chapter.title,
    description: chapter.question,
    creator: 'Arvoverkko',
    lastModifiedBy: 'Arvoverkko',
    fonts: [DOCUMENT_FONT],
    externalStyles: BASE_STYLES,
    numbering,
    styles: documentStyles(LANGUAGES[chapter.locale]),
    sections: pages.map(({ lying, children }) => ({
      properties: {
        page: {
          size: {
            width: PAGE.width,
            height: PAGE.height,
            orientation: lying ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
          },
          margin: { top: PAGE.margin, right: PAGE.margin, bottom: PAGE.margin, left: PAGE.margin },
        },
      },
      footers: { default: footer },
      children,
    })),
  });
  return Packer.toBuffer(document);
}

function titleChildren({ title, question, date }: Chapter): FileChild[] {
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: lines(title) }),
    ...(question ? [new Paragraph({ style: 'Subtitle', children: lines(question) })] : []),
    new Paragraph({ style: 'Date', children: lines(date) }),
  ];
}

/** The chapter's title is a first level heading, so that the chapter fits into a handbook as it is. */
const HEADINGS = { 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

/** What stands on pages of one orientation. */
interface Pages {
  lying: boolean;
  children: FileChild[];
}

function addSection(pages: Pages[], section: Section, level: 2 | 3, map: Drawing): void {
  const add = (lying: boolean, children: FileChild[]) => {
    const last = pages.at(-1);
    if (last?.lying === lying) last.children.push(...children);
    else pages.push({ lying, children });
  };
  add(false, [new Paragraph({ heading: HEADINGS[level], children: lines(section.heading) })]);
  for (const block of section.blocks) add(block.kind === 'map' && isWide(map), blockChildren(block, map));
  for (const inner of section.sections) addSection(pages, inner, 3, map);
}

const isWide = ({ width, height }: Drawing): boolean =>
  width > 1.2 * height && ROOM.width / TWIPS_PER_PIXEL / width < SMALLEST;

function blockChildren(block: Block, map: Drawing): FileChild[] {
  switch (block.kind) {
    case 'paragraph':
      return [new Paragraph({ children: lines(block.text) })];
    case 'list':
      return block.items.map(
        (item) =>
          new Paragraph({ style: 'ListBullet', numbering: { reference: BULLETS, level: 0 }, children: lines(item) }),
      );
    case 'table':
      return [docxTable(block.table, ROOM.width), new Paragraph({ style: 'AfterTable', children: [] })];
    case 'map':
      return [figure(map, block.alternative), new Paragraph({ style: 'Caption', children: lines(block.caption) })];
  }
}

function figure(map: Drawing, alternative: string): Paragraph {
  const wide = isWide(map);
  const room = wide ? { width: ROOM.height, height: ROOM.width } : ROOM;
  const scale = Math.min(
    room.width / TWIPS_PER_PIXEL / map.width,
    (room.height - AROUND_FIGURE) / TWIPS_PER_PIXEL / map.height,
    1,
  );
  const transformation = { width: Math.round(map.width * scale), height: Math.round(map.height * scale) };
  const image = new ImageRun({
    type: 'svg',
    data: Buffer.from(map.svg),
    transformation,
    fallback: { type: 'png', data: writePng(map, 'fit', FALLBACK_PIXELS) },
    altText: { name: 'Arvoverkko', description: alternative, title: '' },
  });
  return new Paragraph({ style: 'Figure', keepNext: true, children: [image] });
}

/** Enough for a page at 300 dpi where the drawing itself is not understood. */
const FALLBACK_PIXELS = 6_000_000;
