import type { Board } from '../../shared/board/board.ts';
import { type Drawing, drawBoard } from '../../shared/drawing/drawBoard.ts';
import type { Translate } from '../../shared/i18n/translate.ts';
import type { Paper } from '../../shared/protocol/exports.ts';
import { outlines } from './outlines.ts';

/** The map as a picture that looks the same in every program. */
export const drawOutlined = (board: Board, t: Translate, heading = true): Drawing =>
  drawBoard(board, t, { ...outlines(), heading });

/** Pixels of a drawing to the inch: the size that cards have on the screen at 100 %. */
export const DRAWING_DPI = 96;

const MM = 1 / 25.4;
/** Width and height of a standing sheet, in inches. */
const SHEETS: Readonly<Record<Exclude<Paper, 'fit'>, readonly [number, number]>> = {
  a4: [210 * MM, 297 * MM],
  a3: [297 * MM, 420 * MM],
};
/** Free paper around the drawing, in inches; it has some of its own. */
const MARGIN = 5 * MM;
/** How much larger than on the screen a small map may get. */
const MOST_SCALE = 1.5;

/** A sheet and where the drawing lies on it, all in inches. */
export interface Sheet {
  width: number;
  height: number;
  drawing: { x: number; y: number; width: number; height: number };
}

/** Lays a drawing on paper: as large as it fits, in the middle, the sheet standing or lying as the drawing does. */
export function sheetFor({ width, height }: Pick<Drawing, 'width' | 'height'>, paper: Paper): Sheet {
  const natural = { width: width / DRAWING_DPI, height: height / DRAWING_DPI };
  if (paper === 'fit') return { ...natural, drawing: { x: 0, y: 0, ...natural } };
  const [short, long] = SHEETS[paper];
  const sheet = width > height ? { width: long, height: short } : { width: short, height: long };
  const scale = Math.min(
    (sheet.width - 2 * MARGIN) / natural.width,
    (sheet.height - 2 * MARGIN) / natural.height,
    MOST_SCALE,
  );
  const size = { width: natural.width * scale, height: natural.height * scale };
  return { ...sheet, drawing: { x: (sheet.width - size.width) / 2, y: (sheet.height - size.height) / 2, ...size } };
}

/** The drawing with its root element placed elsewhere: `attributes` take the place of its width and height. */
export const withRoot = ({ svg }: Pick<Drawing, 'svg'>, attributes: string): string =>
  svg.replace(/ width="[^"]*" height="[^"]*" viewBox/, ` ${attributes} viewBox`);
