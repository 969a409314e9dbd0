import { expect, it } from 'vitest';
import type { Sector } from '../../shared/board/actor.ts';
import { boardOf } from '../../shared/board/boardOf.fixture.ts';
import type { ActorId } from '../../shared/board/ids.ts';
import type { ItemKind } from '../../shared/board/item.ts';
import { itemFilter, type MarketFilter } from './itemFilter.ts';

const actor = (id: string, sector: Sector, name: string) => ({ id, sector, name, x: 0, y: 0 }) as { id: string };
const item = (id: string, actor: string, kind: ItemKind, text: string) =>
  ({ id, actor, kind, text, nature: 'tangible' }) as { id: string };

const { actors, items, board } = boardOf({
  board: { title: 'Kylä', question: '', locale: 'fi' },
  actors: [actor('martat', 'association', 'Rantakylän Martat'), actor('parish', 'parish', 'Seurakunta')],
  items: [
    item('1', 'martat', 'offer', 'vertaistukea omaisille'),
    item('2', 'parish', 'offer', 'pikkubussi'),
    item('3', 'parish', 'need', 'kokoustiloja'),
  ],
});

const shown = (filter: Partial<MarketFilter>) => {
  const isShown = itemFilter(
    { query: '', sector: null, onlyOwn: false, ...filter },
    { actors, speaker: 'martat' as ActorId, locale: board.locale },
  );
  return [...items.values()].filter(isShown).map(({ id }) => id);
};

it('shows everything until something is asked for', () => {
  expect(shown({})).toEqual(['1', '2', '3']);
});

it('finds a part of a word, another form of it, and the name of the actor in any form', () => {
  expect(shown({ query: 'bus' })).toEqual(['2']);
  expect(shown({ query: 'vertaistuki' })).toEqual(['1']);
  expect(shown({ query: 'Kokoustilan' })).toEqual(['3']);
  expect(shown({ query: 'seurakunnan' })).toEqual(['2', '3']);
  expect(shown({ query: 'seurakunta pikku' })).toEqual(['2']);
});

it('keeps to a sector, and to what is the own actor’s', () => {
  expect(shown({ sector: 'parish' })).toEqual(['2', '3']);
  expect(shown({ onlyOwn: true })).toEqual(['1']);
});
