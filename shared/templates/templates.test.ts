import { describe, expect, test } from 'vitest';
import { LOCALES } from '../board/board.ts';
import { type BoardFile, parseBoardFile } from '../board/boardFile.ts';
import { boardOf } from '../board/boardOf.fixture.ts';
import { cardRects } from '../drawing/cardGeometry.ts';
import { labelRect } from '../drawing/flowGeometry.ts';
import { flowLabel } from '../drawing/flowLabel.ts';
import { noteRect } from '../drawing/noteGeometry.ts';
import { RestingFlows } from '../drawing/RestingFlows.ts';
import { grown, overlap } from '../drawing/rect.ts';
import { loadMessages } from '../i18n/loadMessages.ts';
import { translator } from '../i18n/translate.ts';
import { TEMPLATES } from './templates.ts';

const examples = Object.entries(TEMPLATES).map(([id, template]) => ({ id, template }));
const everywhere = examples.flatMap(({ id, template }) =>
  LOCALES.map((locale) => ({ id, locale, file: template(locale) })),
);

describe.each(everywhere)('the example $id in $locale', ({ locale, file }) => {
  test('is a sound board file', () => {
    expect(parseBoardFile(JSON.stringify(file))).toEqual({ file, problems: [] });
  });

  test('says in its title that it is an example, and asks a question', () => {
    expect(file.board.title).toMatch(/\((esimerkki|exempel|example)\)$/);
    expect(file.board.question).toMatch(/\?$/);
  });

  test('says on the paper that it is an example, clear of every card', () => {
    const [mark] = file.notes;
    expect(mark!.text).toMatch(/^(Esimerkki|Exempel|An example)\./);
    for (const card of cardRects(boardOf(file)).values()) expect(overlap(noteRect(mark!), card)).toBe(false);
  });

  test('says of every actor in one sentence each what it is, does, for whom and how', () => {
    for (const { description, activities, audience, strengths } of file.actors)
      for (const text of [description, activities, audience, strengths]) expect(text).toMatch(/^\p{Lu}.*\.$/u);
  });

  test('prints without a label on another label or on a card', async () => {
    const t = translator(locale, await loadMessages[locale]());
    const board = boardOf(file);
    const cards = cardRects(board);
    const paths = new RestingFlows().paths(file.flows, cards, (flow) => flowLabel(flow, board.actors, t));
    const labels = [...paths.values()].map((path) => ({ ...path.label, ...labelRect(path) }));
    const mark = noteRect(file.notes[0]!);
    expect(labels).toHaveLength(file.flows.length);
    labels.forEach((label, i) => {
      expect(label.text).not.toContain('…');
      for (const other of [...labels.slice(i + 1), ...cards.values(), mark])
        expect(overlap(grown(label, 4), other)).toBe(false);
    });
  });
});

describe.each(examples)('the example $id', ({ template }) => {
  const file = template('fi');
  const arcs = new Set(file.flows.map(({ from, to }) => `${from} ${to}`));

  test('is a whole network: actors, flows of each nature, layer and stage, items, roles and agreements of each kind', () => {
    expect(file.actors.length).toBeGreaterThanOrEqual(8);
    expect(file.flows.length).toBeGreaterThanOrEqual(20);
    expect(kinds(file.flows, ({ nature, layer }) => `${nature} ${layer}`)).toBe(4);
    expect(kinds(file.flows, ({ stage }) => stage)).toBe(3);
    expect(kinds(file.items, ({ kind, nature }) => `${kind} ${nature}`)).toBe(6);
    expect(kinds(file.agreements, ({ kind }) => kind)).toBe(3);
  });

  test('has roles that several share, and one that nobody holds', () => {
    const held = file.roles.map(({ holders }) => holders.length);
    expect(Math.max(...held)).toBeGreaterThan(1);
    expect(held.filter((holders) => holders === 0)).toHaveLength(1);
  });

  test('has an actor that only gives or only gets, a pair that goes one way, and a need without an answer', () => {
    const givers = new Set(file.flows.map(({ from }) => from));
    const receivers = new Set(file.flows.map(({ to }) => to));
    expect(file.actors.some(({ id }) => givers.has(id) !== receivers.has(id))).toBe(true);
    expect(file.flows.some(({ from, to }) => !arcs.has(`${to} ${from}`))).toBe(true);
    const answered = new Set(file.answers.map(({ item }) => item));
    expect(file.items.some(({ id, kind }) => kind === 'need' && !answered.has(id))).toBe(true);
    expect(file.answers.every(({ item }) => file.items.find(({ id }) => id === item)?.kind === 'need')).toBe(true);
  });

  test('has value that goes round among three actors in at least two ways, and a pair that only the potential joins', () => {
    const rounds = file.flows.flatMap(({ from, to }) =>
      file.actors
        .filter(({ id }) => arcs.has(`${to} ${id}`) && arcs.has(`${id} ${from}`))
        .map(({ id }) => [from, to, id].sort().join(' ')),
    );
    expect(new Set(rounds).size).toBeGreaterThanOrEqual(2);
    const today = new Set(file.flows.filter(({ layer }) => layer === 'today').map(({ from, to }) => `${from} ${to}`));
    expect([...arcs].some((arc) => !today.has(arc))).toBe(true);
  });

  test('is the same in every language but for the words', () => {
    const [fi, sv, en] = LOCALES.map((locale) => withoutWords(template(locale)));
    expect(sv).toEqual(fi);
    expect(en).toEqual(fi);
  });
});

const kinds = <T>(records: readonly T[], kindOf: (record: T) => string): number => new Set(records.map(kindOf)).size;

/** Ids, links, marks and places, and of the words only which ones there are. */
function withoutWords({ board: _, ...roots }: BoardFile): unknown {
  const KEPT = new Set(['id', 'sector', 'from', 'to', 'nature', 'stage', 'layer', 'kind', 'actor', 'item', 'answer']);
  return JSON.parse(
    JSON.stringify(roots, (key, value) => (typeof value === 'string' && !KEPT.has(key) ? value !== '' : value)),
  );
}
