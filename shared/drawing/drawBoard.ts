import { givesAndGets } from '../analysis/givesAndGets.ts';
import type { Actor } from '../board/actor.ts';
import type { Board } from '../board/board.ts';
import type { Flow } from '../board/flow.ts';
import type { ActorId } from '../board/ids.ts';
import type { Translate } from '../i18n/translate.ts';
import { cardRect } from './cardGeometry.ts';
import { drawActor } from './drawActor.ts';
import { drawHead, drawLabel, drawLine } from './drawFlow.ts';
import { drawLegend } from './drawLegend.ts';
import type { FlowPath } from './flowGeometry.ts';
import { flowLabel } from './flowLabel.ts';
import { PRINT } from './printColours.ts';
import { RestingFlows } from './RestingFlows.ts';
import { boundsOf, grown, type Rect } from './rect.ts';
import { escapeXml, px, textLine } from './svg.ts';
import { wrapLines } from './textMetrics.ts';

const MARGIN = 40;
const BETWEEN = 32;
const NARROWEST = 480;
const NOTHING: Rect = { x: 0, y: 0, width: 0, height: 0 };
const TITLE = { font: 26, line: 34 } as const;
const QUESTION = { font: 17, line: 24 } as const;

/**
 * Board → a standalone SVG 1.1 picture in the light theme, with a title and the whole network in words for those who
 * don't see it. The same board always gives the same text, whatever order its records came in.
 */
export function drawBoard(board: Board, t: Translate): string {
  const actors = inOrder(board.actors);
  const flows = inOrder(board.flows);
  const cards = new Map(actors.map((actor) => [actor.id, cardRect(actor)]));
  const paths = new RestingFlows((flow) => flowLabel(flow, t)).paths(flows, cards);
  const drawn = flows.flatMap((flow) => {
    const path = paths.get(flow.id);
    return path ? [{ flow, path }] : [];
  });

  const map = boundsOf([...cards.values(), ...drawn.flatMap(({ flow, path }) => reachOf(flow, path))]) ?? NOTHING;
  const width = Math.max(map.width, NARROWEST);
  const header = drawHeader(board, map.x, width);
  const legend = drawn.length > 0 ? drawLegend(map.x, map.y + map.height + BETWEEN, width, t) : null;
  const page = grown(
    {
      x: map.x,
      y: map.y - BETWEEN - header.height,
      width,
      height: header.height + BETWEEN + map.height + (legend ? BETWEEN + legend.height : 0),
    },
    MARGIN,
  );

  const counts = givesAndGets(board.flows);
  const body = [
    header.svgAt(map.y - BETWEEN - header.height),
    ...drawn.map(({ flow, path }) => drawLine(flow, path) + drawHead(flow, path)),
    ...actors.map((actor) => {
      const { gives, gets } = counts(actor.id);
      return drawActor(actor, { gives: gives.length, gets: gets.length }, t);
    }),
    ...drawn.map(({ flow, path }) => drawLabel(flow, path)),
    legend?.svg ?? '',
  ];
  const size = `width="${px(page.width)}" height="${px(page.height)}"`;
  const box = `${px(page.x)} ${px(page.y)} ${px(page.width)} ${px(page.height)}`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" version="1.1" ${size} viewBox="${box}" role="img" aria-labelledby="map-title" aria-describedby="map-description" lang="${board.board.locale}" xml:lang="${board.board.locale}" font-family="'Atkinson Hyperlegible Next', sans-serif">`,
    `<title id="map-title">${escapeXml(board.board.title)}</title>`,
    `<desc id="map-description">${escapeXml(inWords(board, actors, flows, t))}</desc>`,
    `<rect x="${px(page.x)}" y="${px(page.y)}" ${size} fill="${PRINT.paper}"/>`,
    ...body.filter((part) => part !== ''),
    '</svg>',
    '',
  ].join('\n');
}

function inOrder<T extends { id: string }>(records: ReadonlyMap<string, T>): T[] {
  return [...records.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The rectangles that hold a flow's ends, its label and, where it loops, the curve's own reach. */
function reachOf(flow: Flow, { path, start, end, label }: FlowPath): Rect[] {
  const box = { ...label, x: label.x - label.width / 2, y: label.y - label.height / 2 };
  const ends = [start, end].map((point) => ({ ...point, width: 0, height: 0 }));
  if (flow.from !== flow.to) return [box, ...ends];
  const numbers = (path.match(/-?[\d.]+/g) ?? []).map(Number);
  const controls = numbers.flatMap((x, i) => (i % 2 === 0 ? [{ x, y: numbers[i + 1] ?? 0, width: 0, height: 0 }] : []));
  return [box, ...controls];
}

function drawHeader(board: Board, x: number, width: number): { height: number; svgAt: (top: number) => string } {
  const title = wrapLines(board.board.title, TITLE.font, 'semibold', width, 3);
  const question = wrapLines(board.board.question, QUESTION.font, 'regular', width, 3);
  return {
    height: title.length * TITLE.line + question.length * QUESTION.line,
    svgAt: (top) =>
      [
        ...title.map((line, i) =>
          textLine(line, x, top + (i + 0.5) * TITLE.line, { font: TITLE.font, weight: 'semibold', colour: PRINT.ink }),
        ),
        ...question.map((line, i) =>
          textLine(line, x, top + title.length * TITLE.line + (i + 0.5) * QUESTION.line, {
            font: QUESTION.font,
            weight: 'regular',
            colour: PRINT.inkSoft,
          }),
        ),
      ].join(''),
  };
}

function inWords(board: Board, actors: readonly Actor[], flows: readonly Flow[], t: Translate): string {
  const nameOf = (id: ActorId) => board.actors.get(id)?.name ?? '';
  const absent = actors.filter((actor) => actor.absent);
  const names = actors.map((actor) => `${actor.name} (${t(`sector.${actor.sector}`)})`);
  return [
    board.board.question,
    t('drawing.description', { actors: actors.length, flows: flows.length }),
    actors.length > 0 ? t('drawing.actors', { names: names.join(', ') }) : '',
    absent.length > 0 ? t('drawing.absentActors', { names: absent.map((actor) => actor.name).join(', ') }) : '',
    ...flows.map((flow) => {
      const sentence = t('flow.name', {
        from: nameOf(flow.from),
        to: nameOf(flow.to),
        deliverable: flow.deliverable,
        nature: t(`nature.${flow.nature}`),
        stage: t(`stage.${flow.stage}`),
      });
      return flow.layer === 'potential' ? `${sentence}, ${t('layer.potential')}` : sentence;
    }),
  ]
    .filter((sentence) => sentence !== '')
    .join('\n');
}
