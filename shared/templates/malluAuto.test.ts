import { describe, expect, test } from 'vitest';
import { LOCALES } from '../board/board.ts';
import { parseBoardFile } from '../board/boardFile.ts';
import { cardRect } from '../drawing/cardGeometry.ts';
import { labelRect } from '../drawing/flowGeometry.ts';
import { flowLabel } from '../drawing/flowLabel.ts';
import { RestingFlows } from '../drawing/RestingFlows.ts';
import { grown, overlap } from '../drawing/rect.ts';
import { loadMessages } from '../i18n/loadMessages.ts';
import { translator } from '../i18n/translate.ts';
import { malluAuto } from './malluAuto.ts';

describe.each(LOCALES)('the Mallu-auto example in %s', (locale) => {
  const file = malluAuto(locale);

  test('is a sound board file with 8 actors and 14 flows of both natures', () => {
    expect(parseBoardFile(JSON.stringify(file))).toEqual({ file, problems: [] });
    expect(file.actors).toHaveLength(8);
    expect(file.flows).toHaveLength(14);
    expect(new Set(file.flows.map((flow) => flow.nature)).size).toBe(2);
    expect(file.roles.every((role) => role.holders.length > 0)).toBe(true);
  });

  test('says in its title that it is an example', () => {
    expect(file.board.title).toMatch(/\((esimerkki|exempel|example)\)$/);
  });

  test('prints without a label on another label or on a card', async () => {
    const t = translator(locale, await loadMessages[locale]());
    const cards = new Map(file.actors.map((actor) => [actor.id, cardRect(actor)]));
    const paths = new RestingFlows((flow) => flowLabel(flow, t)).paths(file.flows, cards);
    const labels = [...paths.values()].map((path) => ({ ...path.label, ...labelRect(path) }));
    expect(labels).toHaveLength(14);
    labels.forEach((label, i) => {
      expect(label.text).not.toContain('…');
      for (const other of [...labels.slice(i + 1), ...cards.values()])
        expect(overlap(grown(label, 4), other)).toBe(false);
    });
  });
});

test('the languages differ in words only', () => {
  const [fi, sv, en] = LOCALES.map((locale) => {
    const { actors, flows, items, roles } = malluAuto(locale);
    return {
      actors: actors.map(({ id, sector, x, y }) => ({ id, sector, x, y })),
      flows: flows.map(({ id, from, to, nature, stage, layer }) => ({ id, from, to, nature, stage, layer })),
      items: items.map(({ id, actor, kind, nature }) => ({ id, actor, kind, nature })),
      roles: roles.map(({ id, holders }) => ({ id, holders })),
    };
  });
  expect(sv).toEqual(fi);
  expect(en).toEqual(fi);
});
