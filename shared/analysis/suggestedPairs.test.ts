import { describe, expect, it } from 'vitest';
import type { Locale } from '../board/board.ts';
import type { ActorId } from '../board/ids.ts';
import { seededRandom } from '../drawing/seededRandom.ts';
import { needsToAnswer } from './needsToAnswer.ts';
import { sketch } from './sketch.fixture.ts';
import { suggestedPairs } from './suggestedPairs.ts';

type Records = NonNullable<Parameters<typeof sketch>[1]>;

const item = (id: string, kind: 'need' | 'offer' | 'resource', actor: string, text: string) =>
  ({ id, kind, actor, text, nature: 'tangible' }) as { id: string };
const answer = (item: string, actor: string, said: string) =>
  ({ id: `${item}-${actor}`, item, actor, answer: said }) as { id: string };

function boardIn(locale: Locale, words: string, records: Records) {
  const board = sketch(words, records);
  return { ...board, board: { ...board.board, locale } };
}

/** 'offer>need' of each pair, best first */
const pairsOf = (locale: Locale, words: string, records: Records) =>
  suggestedPairs(boardIn(locale, words, records)).map(({ give, need }) => `${give.id}>${need.id}`);

/** what both share, as the first pair of an offer and a need of others has it */
function shared(locale: Locale, offer: string, need: string) {
  const items = [item('offer', 'offer', 'a', offer), item('need', 'need', 'b', need)];
  const words = suggestedPairs(boardIn(locale, 'a b', { items }))[0]?.shared;
  return words && `${words.give.join(' ')} ~ ${words.need.join(' ')}`;
}

describe('an offer and a need are a pair', () => {
  it.each([
    ['fi', 'vertaistuki', 'Vertaistukea omaisille', 'vertaistuki ~ Vertaistukea'],
    ['fi', 'kokoustila', 'tilat kokouksille', 'kokoustila ~ tilat kokouksille'],
    ['fi', 'ruotsin kielen opetusta', 'opetus ruotsiksi', 'ruotsin opetusta ~ opetus ruotsiksi'],
    ['fi', 'kylätalo', 'talo juhliin', 'kylätalo ~ talo'],
    ['fi', 'talkoot', 'talo juhliin', undefined],
    ['fi', 'kyyti vastaanotolle', 'kimppakyytejä kylältä', 'kyyti ~ kimppakyytejä'],
    ['fi', 'ruokaneuvontaa', 'neuvonta', 'ruokaneuvontaa ~ neuvonta'],
    ['sv', 'lokaler på kvällar', 'en lokal för möten', 'lokaler ~ lokal'],
    ['sv', 'barnvakt', 'någon som ser efter barnen', 'barnvakt ~ barnen'],
    ['en', 'rides to the clinic', 'a ride for an old man', 'rides ~ ride'],
  ] as const)('in %s: %s ~ %s', (locale, offer, need, words) => {
    expect(shared(locale, offer, need)).toBe(words);
  });

  it('not by the small words between', () => {
    expect(shared('fi', 'tilat ja sähkö', 'kahvia ja pullaa')).toBeUndefined();
    expect(shared('en', 'a room for you', 'food for us')).toBeUndefined();
  });
});

it('a rare word counts more than a common one, and an offer more than a resource', () => {
  const items = [
    item('n1', 'need', 'b', 'apua ruuanlaittoon'),
    item('o1', 'offer', 'a', 'apua muuttoon'),
    item('o2', 'offer', 'c', 'neuvoja ruuanlaittoon'),
    item('o3', 'offer', 'd', 'apua lumitöihin'),
    item('o4', 'offer', 'd', 'apua remonttiin ja siivoukseen'),
    item('o5', 'offer', 'd', 'apua puutarhaan ja pihaan'),
    item('r1', 'resource', 'e', 'ruuanlaittoon neuvoja'),
  ];
  expect(pairsOf('fi', 'a b c d e', { items })).toEqual(['o2>n1', 'r1>n1', 'o1>n1', 'o3>n1']);
});

describe('left out is', () => {
  const items = [item('offer', 'offer', 'a', 'vertaistuki'), item('need', 'need', 'b', 'vertaistukea')];

  it('what an actor could give itself', () => {
    expect(pairsOf('fi', 'a b', { items: [items[0]!, item('need', 'need', 'a', 'vertaistukea')] })).toEqual([]);
  });

  it('what already flows between the two, in that direction', () => {
    expect(pairsOf('fi', 'a>b:vertaistuen', { items })).toEqual([]);
    expect(pairsOf('fi', 'a~b:vertaistukiryhmä', { items: [...items, item('x', 'need', 'c', 'kahvit')] })).toEqual([]);
    expect(pairsOf('fi', 'b>a:vertaistuki a>b:kahvit', { items })).toEqual(['offer>need']);
  });

  it("what either of the two has said no to; other answers and others' answers leave it", () => {
    expect(pairsOf('fi', 'a b', { items, answers: [answer('need', 'a', 'no')] })).toEqual([]);
    expect(pairsOf('fi', 'a b', { items, answers: [answer('need', 'b', 'no')] })).toEqual([]);
    const others = [answer('need', 'a', 'try'), answer('need', 'c', 'no')];
    expect(pairsOf('fi', 'a b c', { items, answers: others })).toEqual(['offer>need']);
  });
});

it('one actor is suggested once for a need, by the best it has', () => {
  const items = [
    item('1', 'resource', 'a', 'keittiö'),
    item('2', 'offer', 'a', 'keittiö ja astiat'),
    item('3', 'offer', 'a', 'keittiö'),
    item('need', 'need', 'b', 'keittiötä'),
  ];
  expect(pairsOf('fi', 'a b', { items })).toEqual(['3>need']);
});

it('the same board gives the same pairs, in whatever order its records come', () => {
  const random = seededRandom(5);
  const words = ['tila', 'kyyti', 'ruoka', 'neuvonta', 'kurssi', 'tuki', 'ohjaaja'];
  const word = () => words[Math.floor(random() * words.length)]!;
  const actors = ['a', 'b', 'c', 'd'];
  const items = Array.from({ length: 40 }, (_, i) =>
    item(`i${i}`, i % 3 === 0 ? 'need' : i % 3 === 1 ? 'offer' : 'resource', actors[i % 4]!, `${word()} ${word()}`),
  );
  const pairs = pairsOf('fi', 'a b c d', { items });
  expect(pairs.length).toBeGreaterThan(10);
  expect(pairsOf('fi', 'd c b a', { items: [...items].reverse() })).toEqual(pairs);
});

describe('an actor is asked', () => {
  const items = [
    item('n1', 'need', 'b', 'kahvinkeittäjä'),
    item('n2', 'need', 'b', 'vertaistukea'),
    item('n3', 'need', 'a', 'kyyti'),
    item('n4', 'need', 'c', 'rahaa'),
    item('o1', 'offer', 'a', 'vertaistuki'),
  ];
  const asked = (words: string, records: Records, actor = 'a') => {
    const board = boardIn('fi', words, { items, ...records });
    return needsToAnswer(board, actor as ActorId, suggestedPairs(board)).map(({ id }) => id);
  };

  it("others' needs, first what it seems able to meet", () => {
    expect(asked('a b c', {})).toEqual(['n2', 'n1', 'n4']);
    expect(asked('a b c', {}, 'c')).toEqual(['n1', 'n2', 'n3']);
  });

  it('nothing twice, whatever it answered, and nothing that it gives already', () => {
    const answers = [answer('n2', 'a', 'unknown'), answer('n1', 'c', 'yes')];
    expect(asked('a b c', { answers })).toEqual(['n1', 'n4']);
    expect(asked('a>c:raha b', {})).toEqual(['n2', 'n1']);
  });
});
