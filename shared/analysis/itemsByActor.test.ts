import { expect, test } from 'vitest';
import type { ActorId } from '../board/ids.ts';
import { itemsByActor } from './itemsByActor.ts';
import { sketch } from './sketch.fixture.ts';

const { items } = sketch('a b c', {
  items: (
    [
      ['a', 'offer', 'äidinkieli'],
      ['a', 'offer', 'zumba'],
      ['a', 'offer', '20 tuolia'],
      ['a', 'offer', '3 pöytää'],
      ['a', 'need', 'kyyti'],
      ['b', 'resource', 'talo'],
    ] as const
  ).map(([actor, kind, text], i) => ({ id: `i${i}`, actor, kind, nature: 'tangible', text })),
});
const texts = (actor: string) => {
  const { resource, offer, need } = itemsByActor(items, 'fi')(actor as ActorId);
  return [resource, offer, need].map((kind) => kind.map(({ text }) => text));
};

test('each actor has its own items by kind, in the order of the language', () => {
  expect(texts('a')).toEqual([[], ['3 pöytää', '20 tuolia', 'zumba', 'äidinkieli'], ['kyyti']]);
  expect(texts('b')).toEqual([['talo'], [], []]);
  expect(texts('c')).toEqual([[], [], []]);
});
