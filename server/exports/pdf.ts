import PDFDocument from 'pdfkit';
import SVGtoPDF from 'svg-to-pdfkit';
import type { Board } from '../../shared/board/board.ts';
import { drawBoard } from '../../shared/drawing/drawBoard.ts';
import { baselineAt, escapeXml, px, type WriteText } from '../../shared/drawing/svg.ts';
import type { Translate } from '../../shared/i18n/translate.ts';
import type { Paper } from '../../shared/protocol/exports.ts';
import { FACES, runsOf } from './fonts.ts';
import { sheetFor, withRoot } from './picture.ts';

const POINTS_PER_INCH = 72;

/** Known to pdfkit, and not to its types yet. */
const PDF_UA = 'PDF/UA' as string as PDFKit.Mixins.PDFSubsets;

/** Text with the id of its face as the family of each run, so that it stays text that can be searched and copied. */
const textInFaces: WriteText = (line, x, y, { font, weight, colour, anchor }) => {
  const runs = runsOf(line, weight);
  const look = `font-family="${runs[0]?.face.id ?? FACES[weight][0].id}" font-size="${font}" fill="${colour}"`;
  const anchored = anchor ? ` text-anchor="${anchor}"` : '';
  const spans = runs.map(({ face, text }) =>
    runs.length === 1 ? escapeXml(text) : `<tspan font-family="${face.id}">${escapeXml(text)}</tspan>`,
  );
  return `<text xml:space="preserve" x="${px(x)}" y="${baselineAt(y, font)}" ${look}${anchored}>${spans.join('')}</text>`;
};

/**
 * The map as one page of PDF/UA: vectors, text as text with its fonts inside, and one figure that is described in words.
 * @param alternative what the figure says to who doesn't see it
 */
export async function writePdf(board: Board, t: Translate, paper: Paper, alternative: string): Promise<Buffer> {
  const drawing = drawBoard(board, t, { text: textInFaces });
  const sheet = sheetFor(drawing, paper);
  const points = (inches: number) => inches * POINTS_PER_INCH;
  const { title, locale } = board.board;
  const doc = new PDFDocument({
    size: [points(sheet.width), points(sheet.height)],
    margin: 0,
    // None of the fonts that a reader is trusted to have: PDF/UA wants them inside.
    font: '',
    pdfVersion: '1.7',
    subset: PDF_UA,
    tagged: true,
    lang: locale,
    displayTitle: true,
    info: { Title: title, Creator: 'Arvoverkko' },
  });
  const chunks: Buffer[] = [];
  doc.on('data', (chunk: Buffer) => chunks.push(chunk));
  const whole = new Promise<Buffer>((resolve, reject) => {
    doc.on('end', () => resolve(Buffer.concat(chunks)));
    doc.on('error', reject);
  });
  for (const { id, data } of Object.values(FACES).flat()) doc.registerFont(id, data);

  const { x, y, width, height } = sheet.drawing;
  const [left, top, wide, high] = [points(x), points(y), points(width), points(height)];
  const description = { alt: alternative, bbox: [left, top, left + wide, top + high] };
  const figure = doc.struct('Figure', description, () => {
    SVGtoPDF(doc, withRoot(drawing, ''), left, top, {
      width: wide,
      height: high,
      assumePt: true,
      fontCallback: (family) => family,
    });
  });
  const root = doc.struct('Document');
  root.add(figure);
  root.end();
  doc.addStructure(root);
  doc.end();
  return whole;
}
