import { expect, test } from 'vitest';
import { Flow } from '../../shared/board/flow.ts';
import type { ActorId } from '../../shared/board/ids.ts';
import { loadMessages } from '../../shared/i18n/loadMessages.ts';
import { translator } from '../../shared/i18n/translate.ts';
import { cellInWords, cellsOf, EMPTY_ROW, givenIn } from './cells.ts';

const t = translator('fi', await loadMessages.fi());
const flow = (id: string, from: string, to: string, more: object = {}) =>
  Flow.parse({ id, from, to, nature: 'tangible', deliverable: id, stage: 'proposed', layer: 'today', ...more });
const FLOWS = [
  flow('keitto', 'martat', 'kunta'),
  flow('neuvot', 'martat', 'kunta', { nature: 'intangible', stage: 'agreed', layer: 'potential' }),
  flow('ilo', 'martat', 'martat', { nature: 'intangible' }),
  flow('tilat', 'kunta', 'martat'),
];

test('the row gives to the column, and what an actor gets itself stands on the diagonal', () => {
  const cells = cellsOf(FLOWS);
  const ids = (from: string, to: string) =>
    cells
      .get(from as ActorId)
      ?.get(to as ActorId)
      ?.map(({ id }) => id);
  expect(ids('martat', 'kunta')).toEqual(['keitto', 'neuvot']);
  expect(ids('kunta', 'martat')).toEqual(['tilat']);
  expect(ids('martat', 'martat')).toEqual(['ilo']);
  expect(ids('kunta', 'kunta')).toBeUndefined();
  expect(givenIn(cells.get('martat' as ActorId) ?? EMPTY_ROW)).toBe(3);
});

test('a cell is heard as who gives what to whom, and of what kind', () => {
  expect(cellInWords('Martat', 'Kunta', FLOWS.slice(0, 2), t)).toBe(
    'Martat → Kunta: keitto, aineellinen, ehdotettu; neuvot, aineeton, kättä päälle, tavoitetila',
  );
  expect(cellInWords('Kunta', 'Martat', [], t)).toBe('Kunta → Martat: ei mitään');
  expect(cellInWords('Martat', 'Martat', FLOWS.slice(2, 3), t)).toBe('Martat, mitä saa itse: ilo, aineeton, ehdotettu');
});
