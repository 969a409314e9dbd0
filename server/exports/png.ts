import { crc32 } from 'node:zlib';
import { Resvg } from '@resvg/resvg-js';
import type { Drawing } from '../../shared/drawing/drawBoard.ts';
import { PRINT } from '../../shared/drawing/printColours.ts';
import type { Paper } from '../../shared/protocol/exports.ts';
import { sheetFor, withRoot } from './picture.ts';

const DPI = 300;
/** Four bytes each while it is painted: a larger map gets fewer dots to the inch, and stays as large on paper. */
const MOST_PIXELS = 40_000_000;

/** A drawing whose text is outlines → PNG at 300 dpi, which it says in itself. */
export function writePng(drawing: Drawing, paper: Paper, mostPixels = MOST_PIXELS): Buffer {
  const sheet = sheetFor(drawing, paper);
  const dpi = Math.min(DPI, Math.sqrt(mostPixels / (sheet.width * sheet.height)));
  const dots = (inches: number) => Math.round(inches * dpi * 100) / 100;
  const width = Math.round(sheet.width * dpi);
  const height = Math.round(sheet.height * dpi);
  const { x, y, ...size } = sheet.drawing;
  const place = `x="${dots(x)}" y="${dots(y)}" width="${dots(size.width)}" height="${dots(size.height)}"`;
  const page = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<rect width="${width}" height="${height}" fill="${PRINT.paper}"/>`,
    withRoot(drawing, place),
    '</svg>',
  ].join('');
  const png = new Resvg(page, { font: { loadSystemFonts: false } }).render().asPng();
  return withResolution(png, dpi);
}

const SIGNATURE_AND_HEADER = 8 + 25;

/** Adds the pHYs chunk (https://www.w3.org/TR/png/#11pHYs), without which a program takes the picture for 72 or 96 dpi. */
function withResolution(png: Buffer, dpi: number): Buffer {
  const perMetre = Math.round(dpi / 0.0254);
  const chunk = Buffer.alloc(4 + 4 + 9 + 4);
  chunk.writeUInt32BE(9, 0);
  chunk.write('pHYs', 4, 'latin1');
  chunk.writeUInt32BE(perMetre, 8);
  chunk.writeUInt32BE(perMetre, 12);
  chunk.writeUInt8(1, 16);
  chunk.writeUInt32BE(crc32(chunk.subarray(4, 17)), 17);
  return Buffer.concat([png.subarray(0, SIGNATURE_AND_HEADER), chunk, png.subarray(SIGNATURE_AND_HEADER)]);
}
