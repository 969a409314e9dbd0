import { describe, expect, test } from 'vitest';
import { Actor, SECTORS } from '../board/actor.ts';
import { type Board, LOCALES } from '../board/board.ts';
import { boardOf } from '../board/boardOf.fixture.ts';
import { Flow } from '../board/flow.ts';
import { loadMessages } from '../i18n/loadMessages.ts';
import { translator } from '../i18n/translate.ts';
import { malluAuto } from '../templates/malluAuto.ts';
import { CARD, CARD_WIDTH } from './cardGeometry.ts';
import { drawBoard } from './drawBoard.ts';
import { textWidth } from './textMetrics.ts';

const t = translator('fi', await loadMessages.fi());
const draw = (board: Board) => drawBoard(board, t).svg;

const info = { title: 'Kylän verkko', question: '', locale: 'fi' } as const;
const actor = (id: string, name: string, more: object = {}) =>
  Actor.parse({ id, name, sector: 'association', x: 0, y: 0, ...more });
const flow = (id: string, from: string, to: string, more: object = {}) =>
  Flow.parse({ id, from, to, nature: 'tangible', deliverable: 'tilat', stage: 'accepted', layer: 'today', ...more });

const drawPair = (flowMarks: object, actorMarks: object = {}) =>
  draw(
    boardOf({
      board: info,
      actors: [actor('a', 'Martat', actorMarks), actor('b', 'Kunta', { x: 600 })],
      flows: [flow('f', 'a', 'b', flowMarks)],
    }),
  );

/** What is drawn of the map itself: without the words for who doesn't see, and without the legend. */
const picture = (svg: string) =>
  svg
    .replace(/<desc[\s\S]*<\/desc>/, '')
    .split('\n')
    .slice(0, -3)
    .join('\n');

describe('the picture of a board', () => {
  test('names itself and says everything in words', () => {
    const svg = draw(boardOf(malluAuto('fi')));
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" version="1.1"/);
    expect(svg).toContain('role="img" aria-labelledby="map-title"');
    expect(svg).toContain('lang="fi"');
    expect(svg).toContain('<title id="map-title">Mallu-auto ja yhdistykset (esimerkki)</title>');
    const words = /<desc id="map-description">([\s\S]*)<\/desc>/.exec(svg)?.[1] ?? '';
    expect(words).toContain('8 toimijaa ja 22 virtaa');
    expect(words).toContain('Ammattikorkeakoulu');
    expect(words).toContain('Kyläyhdistys → Mallu-auto: tilat ja sähkö, aineellinen, kättä päälle');
    expect(words.split('\n').filter((line) => line.includes('→'))).toHaveLength(22);
  });

  test('is the same whatever order the records came in', () => {
    const file = malluAuto('fi');
    const turned = { ...file, actors: [...file.actors].reverse(), flows: [...file.flows].reverse() };
    expect(draw(boardOf(turned))).toBe(draw(boardOf(file)));
  });

  test('holds everything it shows', () => {
    const svg = draw(
      boardOf({
        board: info,
        actors: [actor('a', 'Martat', { x: -900, y: -400 }), actor('b', 'Kunta', { x: 900, y: 700 })],
        flows: [flow('f', 'a', 'b'), flow('g', 'b', 'b', { deliverable: 'vapaaehtoisten koulutus' })],
      }),
    );
    const [x, y, width, height] = (/viewBox="([^"]*)"/.exec(svg)?.[1] ?? '').split(' ').map(Number) as number[];
    for (const [, left, top] of svg.matchAll(/<(?:text|rect) x="([^"]*)" y="([^"]*)"/g)) {
      expect(Number(left)).toBeGreaterThanOrEqual(x as number);
      expect(Number(top)).toBeGreaterThanOrEqual(y as number);
      expect(Number(left)).toBeLessThan((x as number) + (width as number));
      expect(Number(top)).toBeLessThan((y as number) + (height as number));
    }
  });

  test('an empty board is a picture with its title', () => {
    const svg = draw(boardOf({ board: info, actors: [], flows: [] }));
    expect(svg).toContain('Kylän verkko</text>');
    expect(svg).not.toMatch(/NaN|Infinity|undefined/);
    expect(svg).toMatch(/<\/svg>\n$/);
  });

  test('markup and control characters in a name are only text', () => {
    const svg = draw(
      boardOf({ board: { ...info, title: '<script>&"\'' }, actors: [actor('a', 'A\u0000\u001b\ud800<b>')], flows: [] }),
    );
    expect(svg).toContain('&lt;script&gt;&amp;&quot;&#39;');
    expect(svg).toContain('A&lt;b&gt;');
    expect(svg).not.toMatch(/<script|<b>/);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must be gone
    expect(svg).not.toMatch(/[\u0000\u001b\ud800]/);
  });
});

describe('marks that do not need colour', () => {
  test('tangible is solid, intangible dashed', () => {
    expect(picture(drawPair({ nature: 'tangible' }))).not.toContain('stroke-dasharray');
    expect(picture(drawPair({ nature: 'intangible' }))).toContain('stroke-dasharray');
  });

  test('an arrowhead is open until the receiver has accepted', () => {
    const head = (stage: string) =>
      /<path [^>]*stroke-linejoin="round" d="M [^>]*>/.exec(picture(drawPair({ stage })))?.[0];
    expect(head('proposed')).toContain('fill="none"');
    expect(head('accepted')).not.toContain('fill="none"');
  });

  test('an agreed flow shakes hands by its label', () => {
    const handshake = 'M11 17l2 2a1 1 0 1 0 3-3';
    expect(picture(drawPair({ stage: 'agreed' }))).toContain(handshake);
    expect(picture(drawPair({ stage: 'accepted' }))).not.toContain(handshake);
  });

  test('what others say of who is absent has a question mark by its label until it is accepted', () => {
    const question = 'M9.09 9a3 3 0 0 1 5.83 1c0 2-3 3-3 3';
    expect(picture(drawPair({ stage: 'proposed' }, { absent: true }))).toContain(question);
    expect(picture(drawPair({ stage: 'accepted' }, { absent: true }))).not.toContain(question);
    expect(picture(drawPair({ stage: 'proposed' }))).not.toContain(question);
  });

  test('the legend and the words explain the question mark where there is one', () => {
    const unsure = drawPair({ stage: 'proposed' }, { absent: true });
    expect(unsure).toContain('aineellinen, ehdotettu, vahvistamaton</desc>');
    expect(unsure).toContain('vahvistamaton</text>');
    expect(drawPair({ stage: 'accepted' }, { absent: true })).not.toContain('vahvistamaton');
  });

  test('a potential flow says that it is a goal', () => {
    expect(drawPair({ layer: 'potential' })).toContain('tavoite: tilat</text>');
  });

  test('an absent actor has a dashed outline and says so', () => {
    const svg = picture(drawPair({}, { absent: true }));
    expect(svg).toContain('ei paikalla</text>');
    expect(svg).toContain('stroke-dasharray="5 4"');
  });
});

test.each(LOCALES)('every sector has a word that fits its card in %s', async (locale) => {
  const words = await loadMessages[locale]();
  const room = CARD_WIDTH - CARD.band - CARD.padding.left - CARD.padding.right - CARD.sector.icon - CARD.sector.iconGap;
  for (const sector of SECTORS) {
    expect(textWidth(words[`sector.${sector}`], CARD.sector.font, 'regular')).toBeLessThanOrEqual(room);
  }
});
