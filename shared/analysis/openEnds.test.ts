import { describe, expect, it } from 'vitest';
import { oneWayPairs } from './oneWayPairs.ts';
import { overburdened } from './overburdened.ts';
import { sketch } from './sketch.fixture.ts';
import { unansweredNeeds } from './unansweredNeeds.ts';
import { unheldRoles } from './unheldRoles.ts';
import { untakenOffers } from './untakenOffers.ts';

const item = (id: string, kind: 'need' | 'offer', actor: string, text: string) =>
  ({ id, kind, actor, text, nature: 'tangible' }) as { id: string };
const answer = (id: string, item: string, actor: string, said: string) =>
  ({ id, item, actor, answer: said }) as { id: string };
const role = (id: string, ...holders: string[]) => ({ id, name: id, holders }) as { id: string };
const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id);

it('one-way pairs are those in which nothing comes back', () => {
  expect(oneWayPairs(sketch('b>c a>b b~a b~c c>c'))).toEqual([{ from: 'b', to: 'c', flows: ['f1', 'f4'] }]);
});

it('a need is unanswered until another gives it or says yes or try', () => {
  const board = sketch('a>b:tilat c>c:kyyti', {
    items: [
      item('given', 'need', 'b', 'Tilat'),
      item('promised', 'need', 'b', 'kahvit'),
      item('tried', 'need', 'b', 'musiikki'),
      item('refused', 'need', 'b', 'rahaa'),
      item('unheard', 'need', 'b', 'talkoot'),
      item('onlyOwn', 'need', 'c', 'kyyti'),
      item('offered', 'offer', 'c', 'rahaa'),
    ],
    answers: [
      answer('1', 'promised', 'a', 'yes'),
      answer('2', 'tried', 'a', 'try'),
      answer('3', 'refused', 'a', 'no'),
      answer('4', 'refused', 'c', 'unknown'),
      answer('5', 'onlyOwn', 'c', 'yes'),
    ],
  });
  expect(ids(unansweredNeeds(board))).toEqual(['onlyOwn', 'refused', 'unheard']);
});

it('an offer is untaken until its actor gives it to another', () => {
  const board = sketch('a>b:tilat a>a:kahvit c>b:kyyti', {
    items: [
      item('1', 'offer', 'a', ' TILAT'),
      item('2', 'offer', 'a', 'kahvit'),
      item('3', 'offer', 'a', 'kyyti'),
      item('4', 'need', 'a', 'rahaa'),
    ],
  });
  expect(ids(untakenOffers(board))).toEqual(['2', '3']);
});

it('a role is unheld when nobody on the map holds it', () => {
  const board = sketch('a', { roles: [role('host', 'a'), role('guide'), role('driver', 'gone')] });
  expect(ids(unheldRoles(board))).toEqual(['driver', 'guide']);
});

describe('overburdened', () => {
  it('is who carries twice the average and gives more than it gets', () => {
    // Loads: a 3 flows + 2 roles = 5, b 1, c 0, d 0; average 6 ÷ 4 = 1.5.
    const roles = [role('host', 'a'), role('guide', 'a', 'gone')];
    expect(overburdened(sketch('a>b a>c a>d b>a a>a', { roles }))).toEqual([
      { actor: 'a', gives: 3, gets: 1, roles: 2 },
    ]);
  });

  it('is nobody where all carry alike, where little is carried, or where as much comes back', () => {
    expect(overburdened(sketch(''))).toEqual([]);
    expect(overburdened(sketch('a>b b>c c>a'))).toEqual([]);
    expect(overburdened(sketch('a>b a>c a>d'))).toEqual([]);
    expect(overburdened(sketch('a>b a>c a>d a>e b>a c>a d>a e>a'))).toEqual([]);
  });
});
