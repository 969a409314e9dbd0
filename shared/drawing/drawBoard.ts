import { givesAndGets } from '../analysis/givesAndGets.ts';
import type { Board } from '../board/board.ts';
import { rolesHeld } from '../board/rolesHeld.ts';
import type { Translate } from '../i18n/translate.ts';
import { cardRects } from './cardGeometry.ts';
import { drawActor } from './drawActor.ts';
import { drawArea } from './drawArea.ts';
import { drawHead, drawLabel, drawLine } from './drawFlow.ts';
import { drawLegend } from './drawLegend.ts';
import { drawNote } from './drawNote.ts';
import { labelRect } from './flowGeometry.ts';
import { flowLabel } from './flowLabel.ts';
import { inWords } from './inWords.ts';
import { lineBounds } from './lineGeometry.ts';
import { noteRect } from './noteGeometry.ts';
import type { Pen } from './pen.ts';
import { PRINT } from './printColours.ts';
import { RestingFlows } from './RestingFlows.ts';
import { boundsOf, grown, type Rect, surfaceOf } from './rect.ts';
import { escapeXml, px, textElement, type WriteText } from './svg.ts';
import { wrapLines } from './textMetrics.ts';

const MARGIN = 40;
const BETWEEN = 32;
const NARROWEST = 480;
const NOTHING: Rect = { x: 0, y: 0, width: 0, height: 0 };
const TITLE = { font: 26, line: 34 } as const;
const QUESTION = { font: 17, line: 24 } as const;

export interface DrawingOptions {
  /** how a line of text becomes SVG; a text element where nothing else is said */
  text?: WriteText;
  /** what the lines of text refer to, as SVG; asked for once all are written */
  defs?: () => string;
  /** whether title and question stand above the map; false where the text around the picture says them */
  heading?: boolean;
}

/** A drawing and its size in px, which its root element has too. */
export interface Drawing {
  svg: string;
  width: number;
  height: number;
}

/**
 * Board → a standalone SVG 1.1 picture in the light theme, with a title and the whole network in words for those who
 * don't see it. The same board always gives the same text, whatever order its records came in.
 */
export function drawBoard(
  board: Board,
  t: Translate,
  { text = textElement, defs = () => '', heading = true }: DrawingOptions = {},
): Drawing {
  const pen: Pen = { t, text };
  const actors = inOrder(board.actors);
  const flows = inOrder(board.flows);
  const notes = inOrder(board.notes);
  const areas = inOrder(board.areas).sort((a, b) => surfaceOf(b) - surfaceOf(a));
  const cards = cardRects({ roles: board.roles, actors: new Map(actors.map((actor) => [actor.id, actor])) });
  const paths = new RestingFlows().paths(flows, cards, (flow) => flowLabel(flow, board.actors, t));
  const drawn = flows.flatMap((flow) => {
    const path = paths.get(flow.id);
    return path ? [{ flow, path }] : [];
  });

  const reaches = drawn.flatMap(({ path }) => [lineBounds(path), labelRect(path)]);
  const map = boundsOf([...areas, ...notes.map(noteRect), ...cards.values(), ...reaches]) ?? NOTHING;
  const width = Math.max(map.width, NARROWEST);
  const header = heading ? drawHeader(board, map.x, width, pen) : null;
  const unconfirmed = drawn.some(({ path }) => path.label.mark === 'unconfirmed');
  const legendPlace = { x: map.x, y: map.y + map.height + BETWEEN, width, unconfirmed };
  const legend = drawn.length > 0 ? drawLegend(legendPlace, pen) : null;
  const top = header ? map.y - BETWEEN - header.height : map.y;
  const bottom = map.y + map.height + (legend ? BETWEEN + legend.height : 0);
  const page = grown({ x: map.x, y: top, width, height: bottom - top }, MARGIN);

  const counts = givesAndGets(board.flows);
  const held = rolesHeld(board.roles);
  const body = [
    header?.svgAt(top) ?? '',
    ...areas.map((area) => drawArea(area, pen)),
    ...notes.map((note) => drawNote(note, pen)),
    ...drawn.map(({ flow, path }) => drawLine(flow, path) + drawHead(flow, path)),
    ...actors.map((actor) => {
      const { gives, gets } = counts(actor.id);
      return drawActor(actor, { gives: gives.length, gets: gets.length, roles: held(actor.id) }, pen);
    }),
    ...drawn.map(({ flow, path }) => drawLabel(flow, path, pen)),
    legend?.svg ?? '',
  ];
  const { locale, title } = board.board;
  const size = `width="${px(page.width)}" height="${px(page.height)}"`;
  const box = `${px(page.x)} ${px(page.y)} ${px(page.width)} ${px(page.height)}`;
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" version="1.1" xmlns:xlink="http://www.w3.org/1999/xlink" ${size} viewBox="${box}" role="img" aria-labelledby="map-title" aria-describedby="map-description" lang="${locale}" xml:lang="${locale}" font-family="'Atkinson Hyperlegible Next', sans-serif">`,
    `<title id="map-title">${escapeXml(title)}</title>`,
    `<desc id="map-description">${escapeXml(inWords(board, actors, flows, t))}</desc>`,
    `<rect x="${px(page.x)}" y="${px(page.y)}" ${size} fill="${PRINT.paper}"/>`,
    ...[defs(), ...body].filter((part) => part !== ''),
    '</svg>',
    '',
  ].join('\n');
  return { svg, width: px(page.width), height: px(page.height) };
}

function inOrder<T extends { id: string }>(records: ReadonlyMap<string, T>): T[] {
  return [...records.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function drawHeader(
  board: Board,
  x: number,
  width: number,
  { text }: Pen,
): { height: number; svgAt: (top: number) => string } {
  const title = wrapLines(board.board.title, TITLE.font, 'semibold', width, 3);
  const question = wrapLines(board.board.question, QUESTION.font, 'regular', width, 3);
  return {
    height: title.length * TITLE.line + question.length * QUESTION.line,
    svgAt: (top) =>
      [
        ...title.map((line, i) =>
          text(line, x, top + (i + 0.5) * TITLE.line, { font: TITLE.font, weight: 'semibold', colour: PRINT.ink }),
        ),
        ...question.map((line, i) =>
          text(line, x, top + title.length * TITLE.line + (i + 0.5) * QUESTION.line, {
            font: QUESTION.font,
            weight: 'regular',
            colour: PRINT.inkSoft,
          }),
        ),
      ].join(''),
  };
}
