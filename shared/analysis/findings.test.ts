import { describe, expect, it } from 'vitest';
import type { Board } from '../board/board.ts';
import { findings } from './findings.ts';
import { sketch } from './sketch.fixture.ts';
import { MAX_CYCLES } from './valueCycles.ts';

const figuresOf = (board: Board, actor: string) => findings(board).actors.find(({ id }) => id === actor)!;
const of = (board: Board, figure: 'brokerage' | 'betweenness' | 'knockout') =>
  Object.fromEntries(findings(board).actors.map((actor) => [actor.id, actor[figure]]));

describe('on maps worked out on paper', () => {
  // a gives b two things and gets one back, b gives c, c gives itself, d has nothing to do with anyone.
  const small = sketch('a>b a~b b>a b~c c>c d');

  it('counts actors and flows, those to oneself too', () => {
    expect(findings(small).counts).toEqual({ actors: 4, flows: 5, tangible: 3, intangible: 2 });
  });

  it('density: the pairs ab and bc of the 4·3/2 = 6', () => {
    expect(findings(small).density).toBeCloseTo(2 / 6, 12);
  });

  it('reciprocity: of the arcs ab, ba, bc two are answered; of the pairs ab and bc one is', () => {
    expect(findings(small).reciprocity.arc).toBeCloseTo(2 / 3, 12);
    expect(findings(small).reciprocity.dyad).toBeCloseTo(1 / 2, 12);
  });

  it('centralization: degrees 1, 2, 1, 0, so (1 + 0 + 1 + 2) ÷ (3·2)', () => {
    expect(findings(small).centralization).toBeCloseTo(4 / 6, 12);
    // A star of four: (0 + 2 + 2 + 2) ÷ (3·2) = 1; a ring: all degrees are 2.
    expect(findings(sketch('h>a h>b c>h')).centralization).toBeCloseTo(1, 12);
    expect(findings(sketch('a>b b>c c>d d>a')).centralization).toBe(0);
  });

  it('what each actor gives and receives', () => {
    // a gives 2 of 5 and gets 1: balance (2 − 1) ÷ 3.
    expect(figuresOf(small, 'a')).toMatchObject({
      given: 2,
      received: 1,
      givenTangible: 1,
      givenIntangible: 1,
      receivedTangible: 1,
      receivedIntangible: 0,
      balance: 1 / 3,
      outputShare: 2 / 5,
    });
    // c gets b's and its own, and gives itself one: (1 − 2) ÷ 3.
    expect(figuresOf(small, 'c')).toMatchObject({ given: 1, received: 2, balance: -1 / 3, outputShare: 1 / 5 });
    expect(figuresOf(small, 'd')).toMatchObject({ given: 0, received: 0, balance: 0, outputShare: 0 });
  });

  it("Burt's constraint", () => {
    // The middle of a star of three leaves: 3·(1/3)² = 1/3; a leaf has one partner: 1² = 1.
    const star = of(sketch('h>a h>b c>h'), 'brokerage');
    expect(star['h']).toBeCloseTo(1 / 3, 12);
    expect(star['a']).toBeCloseTo(1, 12);
    // A triangle: (1/2 + 1/2·1/2)² for each of two partners = 2·(3/4)² = 9/8.
    expect(of(sketch('a>b b>c c>a'), 'brokerage')['a']).toBeCloseTo(9 / 8, 12);
    // a and b both ways, b to c: b has arcs 2 and 1, so (2/3)² + (1/3)² = 5/9. A second flow a>b changes nothing.
    expect(of(small, 'brokerage')).toMatchObject({ a: 1, c: 1, d: 0 });
    expect(of(small, 'brokerage')['b']).toBeCloseTo(5 / 9, 12);
  });

  it('betweenness', () => {
    // A path a–b–c–d: b lies on a–c and a–d, 2 of the 3 pairs of others; so does c.
    const path = of(sketch('a>b c>b c>d'), 'betweenness');
    expect(path['a']).toBe(0);
    expect(path['b']).toBeCloseTo(2 / 3, 12);
    // A ring of four: a is on one of the two ways between b and d: 1/2 of 1 of 3 pairs.
    expect(of(sketch('a>b b>c c>d d>a'), 'betweenness')['a']).toBeCloseTo(1 / 6, 12);
  });

  it('knock-out', () => {
    // A star without its middle: nobody reaches anybody.
    const star = of(sketch('h>a h>b c>h'), 'knockout');
    expect(star['h']).toBe(1);
    // Without leaf a: h–b and h–c at 1, b–c at 2, both ways: 1 − 2·(1 + 1 + 1/2) ÷ (3·2) = 1/6.
    expect(star['a']).toBeCloseTo(1 / 6, 12);
    // A ring of five without one: a path of four, 3 pairs at 1, 2 at 2, 1 at 3: 1 − 2·(3 + 1 + 1/3) ÷ (4·3) = 5/18.
    expect(of(sketch('a>b b>c c>d d>e e>a'), 'knockout')['a']).toBeCloseTo(5 / 18, 12);
  });

  it('who only gives, only receives or stands alone', () => {
    const board = sketch('a>b b>c c>c d>d');
    expect(findings(board)).toMatchObject({ giveOnly: ['a'], receiveOnly: ['c'], isolated: ['d'] });
  });

  it('connected groups, the largest first', () => {
    expect(findings(sketch('a>b d>e c>d f')).components).toEqual([['c', 'd', 'e'], ['a', 'b'], ['f']]);
  });

  it('value cycles of two to five, each once', () => {
    expect(findings(sketch('a>b b>a a~b b>c c>a c>c')).cycles).toEqual([
      ['a', 'b'],
      ['a', 'b', 'c'],
    ]);
    // A ring of five is one, a ring of six is too long to be told as a story.
    expect(findings(sketch('c>d d>e e>a a>b b>c')).cycles).toEqual([['a', 'b', 'c', 'd', 'e']]);
    expect(findings(sketch('a>b b>c c>d d>e e>f f>a')).cycles).toEqual([]);
  });

  it('says so where there are more cycles than it lists', () => {
    const all = (names: string) => [...names].flatMap((a) => [...names].map((b) => `${a}>${b}`)).join(' ');
    // Ten: 10·9/2 + 10·9·8/3 + 10·9·8·7/4 + 10·9·8·7·6/5 = 45 + 240 + 1260 + 6048.
    expect(findings(sketch(all('abcdefghij'))).cycles).toHaveLength(7593);
    expect(findings(sketch(all('abcdefghij'))).cyclesComplete).toBe(true);
    const twelve = findings(sketch(all('abcdefghijkl')));
    expect(twelve.cycles).toHaveLength(MAX_CYCLES);
    expect(twelve.cyclesComplete).toBe(false);
    // Those that are listed are the shortest: 12·11/2 + 12·11·10/3 + 12·11·10·9/4 = 3476 have at most four actors.
    expect(twelve.cycles.filter(({ length }) => length <= 4)).toHaveLength(3476);
  });

  it('the flows of one layer alone', () => {
    const board = sketch('a>b !b>a !b>c');
    expect(findings(board, { layer: 'today' })).toMatchObject({
      counts: { actors: 3, flows: 1 },
      isolated: ['c'],
      cycles: [],
    });
    expect(findings(board, { layer: 'potential' }).counts.flows).toBe(2);
    expect(findings(board).cycles).toEqual([['a', 'b']]);
  });
});
