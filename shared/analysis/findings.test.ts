import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Board } from '../board/board.ts';
import type { ActorId } from '../board/ids.ts';
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

describe('sole sources', () => {
  const need = (id: string, actor: string, text: string) => ({ id, actor, text, kind: 'need', nature: 'tangible' });
  const answer = (id: string, item: string, actor: string, said: string) => ({ id, item, actor, answer: said });

  it('are flows whose deliverable the receiver gets from nobody else, however it is written', () => {
    const board = sketch('a>c:Tilat b>c:tilat a>d:tilat a>a:kirjat');
    expect(findings(board).soleSources).toEqual([{ flow: 'f3', actor: 'a', receiver: 'd', deliverable: 'tilat' }]);
  });

  it('are needs that one flow meets or one actor has said yes to', () => {
    const board = sketch('a>c:tilat b d', {
      items: [need('n1', 'c', 'Tilat'), need('n2', 'c', 'kyyti'), need('n3', 'd', 'talkoot'), need('n4', 'd', 'laina')],
      answers: [
        answer('y1', 'n2', 'b', 'yes'),
        answer('y2', 'n2', 'a', 'no'),
        answer('y3', 'n3', 'a', 'yes'),
        answer('y4', 'n3', 'b', 'yes'),
        answer('y5', 'n4', 'b', 'try'),
      ],
    });
    expect(findings(board).soleSources).toEqual([
      { need: 'n2', actor: 'b', receiver: 'c', deliverable: 'kyyti' },
      { need: 'n1', flow: 'f1', actor: 'a', receiver: 'c', deliverable: 'tilat' },
    ]);
  });

  it('are none where another has said yes as well', () => {
    const board = sketch('a>c:tilat b', {
      items: [need('n1', 'c', 'tilat')],
      answers: [answer('y1', 'n1', 'b', 'yes')],
    });
    expect(findings(board).soleSources).toEqual([]);
  });
});

/** Up to nine actors, each a letter, and flows anywhere among them. */
const ends = fc.tuple(fc.nat({ max: 8 }), fc.nat({ max: 8 }));
const anyMap = fc.record({ size: fc.integer({ min: 1, max: 9 }), ends: fc.array(ends, { maxLength: 25 }) });
type AnyMap = typeof anyMap extends fc.Arbitrary<infer M> ? M : never;
const LETTERS = 'abcdefghi';
const wordsOf = ({ size, ends }: AnyMap, letters = LETTERS): string =>
  [
    ...[...letters].slice(0, size),
    ...ends.map(([from, to]) => `${letters[from % size]}>${letters[to % size]}:thing`),
  ].join(' ');
const boardOf = (map: AnyMap) => sketch(wordsOf(map));
const SEED = { seed: 20261122, numRuns: 200 };

/** Every number of a tree, rounded to what is the same whatever the order of the sums. */
const rounded = (value: unknown) =>
  JSON.parse(JSON.stringify(value, (_, part) => (typeof part === 'number' ? Number(part.toFixed(9)) + 0 : part)));

describe('on any map', () => {
  it('other names for the same actors change nothing', () => {
    const order = fc.shuffledSubarray([...LETTERS], { minLength: 9, maxLength: 9 });
    fc.assert(
      fc.property(anyMap, order, (map, letters) => {
        const back = (name: string) => LETTERS[letters.indexOf(name)]!;
        const {
          actors,
          cycles,
          components,
          giveOnly,
          receiveOnly,
          isolated,
          soleSources,
          oneWayPairs,
          overburdened,
          todayAgainstPotential,
          ...figures
        } = findings(sketch(wordsOf(map, letters.join(''))));
        const plain = findings(boardOf(map));
        expect(rounded(plain)).toMatchObject(rounded(figures));
        const pair = ({ from, to }: { from: string; to: string }) => from + to;
        expect(oneWayPairs.map(({ from, to }) => back(from) + back(to)).sort()).toEqual(
          plain.oneWayPairs.map(pair).sort(),
        );
        expect(overburdened.map(({ actor }) => back(actor)).sort()).toEqual(
          plain.overburdened.map(({ actor }) => actor).sort(),
        );
        expect(todayAgainstPotential.joined.map(back).sort()).toEqual(plain.todayAgainstPotential.joined);
        const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
        expect(rounded(actors.map((actor) => ({ ...actor, id: back(actor.id) })).sort(byId))).toEqual(
          rounded(plain.actors),
        );
        expect(cycles.map((cycle) => fromSmallest(cycle.map(back))).sort()).toEqual(
          plain.cycles.map(fromSmallest).sort(),
        );
        const sets = (groups: readonly string[][]) => groups.map((group) => group.toSorted().join()).sort();
        expect(sets(components.map((group) => group.map(back)))).toEqual(sets(plain.components));
        expect(giveOnly.map(back).sort()).toEqual(plain.giveOnly);
        expect(receiveOnly.map(back).sort()).toEqual(plain.receiveOnly);
        expect(isolated.map(back).sort()).toEqual(plain.isolated);
        expect(soleSources.map(({ actor, receiver }) => back(actor) + back(receiver)).sort()).toEqual(
          plain.soleSources.map(({ actor, receiver }) => actor + receiver).sort(),
        );
      }),
      SEED,
    );
  });

  it('the order of the records changes nothing', () => {
    fc.assert(
      fc.property(anyMap, (map) => {
        const board = boardOf(map);
        const turned = {
          ...board,
          actors: new Map([...board.actors].reverse()),
          flows: new Map([...board.flows].reverse()),
        };
        expect(findings(turned)).toEqual(findings(board));
      }),
      SEED,
    );
  });

  it('a flow back never lowers reciprocity', () => {
    fc.assert(
      fc.property(anyMap, fc.nat(), (map, pick) => {
        fc.pre(map.ends.length > 0);
        const [from, to] = map.ends[pick % map.ends.length]!;
        const before = findings(boardOf(map)).reciprocity;
        const after = findings(boardOf({ ...map, ends: [...map.ends, [to, from]] })).reciprocity;
        expect(after.arc).toBeGreaterThanOrEqual(before.arc);
        expect(after.dyad).toBeGreaterThanOrEqual(before.dyad);
      }),
      SEED,
    );
  });

  it('an actor without flows changes only the figures that are shares of all actors', () => {
    fc.assert(
      fc.property(anyMap, (map) => {
        const without = findings(boardOf(map));
        const withOne = findings(sketch(`${wordsOf(map)} lonely`));
        const own = ({ reciprocity, giveOnly, receiveOnly, cycles, soleSources }: typeof without) => ({
          reciprocity,
          giveOnly,
          receiveOnly,
          cycles,
          soleSources,
        });
        expect(own(withOne)).toEqual(own(without));
        expect(withOne.isolated).toEqual([...without.isolated, 'lonely']);
        expect(withOne.components).toContainEqual(['lonely']);
        for (const { betweenness, knockout, ...figures } of without.actors) {
          expect(withOne.actors).toContainEqual(expect.objectContaining(figures));
        }
      }),
      SEED,
    );
  });

  it('cycles are those that trying every sequence of actors finds, each once', () => {
    fc.assert(
      fc.property(anyMap, (map) => {
        const board = boardOf(map);
        const arcs = new Set([...board.flows.values()].map(({ from, to }) => from + to));
        const found = findings(board).cycles.map(fromSmallest);
        expect(new Set(found).size).toBe(found.length);
        expect(found.toSorted()).toEqual(everyCycle([...board.actors.keys()], arcs).sort());
      }),
      { ...SEED, numRuns: 60 },
    );
  });

  it('knock-out is what measuring every distance again gives', () => {
    fc.assert(
      fc.property(anyMap, (map) => {
        const board = boardOf(map);
        for (const { id, knockout } of findings(board).actors) {
          expect(knockout).toBeGreaterThanOrEqual(0);
          expect(knockout).toBeLessThanOrEqual(1);
          expect(knockout).toBeCloseTo(knockoutByEveryDistance(board, id), 9);
        }
      }),
      { ...SEED, numRuns: 1000 },
    );
  });

  it('betweenness is what listing every shortest way gives', () => {
    fc.assert(
      fc.property(anyMap, (map) => {
        const board = boardOf(map);
        for (const { id, betweenness } of findings(board).actors) {
          expect(betweenness).toBeCloseTo(betweennessByEveryWay(board, id), 9);
        }
      }),
      SEED,
    );
  });

  it('every number is finite, also with no actor, one or two', () => {
    const numbers = (value: unknown): number[] =>
      typeof value === 'number'
        ? [value]
        : typeof value === 'object' && value !== null
          ? Object.values(value).flatMap(numbers)
          : [];
    for (const words of ['', 'a', 'a>a', 'a b', 'a>b', 'a>b b>a']) {
      for (const number of numbers(findings(sketch(words)))) expect(number).toSatisfy(Number.isFinite);
    }
    fc.assert(
      fc.property(anyMap, (map) => numbers(findings(boardOf(map))).every(Number.isFinite)),
      SEED,
    );
  });
});

/** The same text for a cycle wherever it begins. */
function fromSmallest(cycle: readonly string[]): string {
  const start = cycle.indexOf(cycle.toSorted()[0]!);
  return [...cycle.slice(start), ...cycle.slice(0, start)].join('');
}

function everyCycle(actors: readonly string[], arcs: ReadonlySet<string>): string[] {
  const cycles = new Set<string>();
  const extend = (path: readonly string[]) => {
    if (path.length >= 2 && arcs.has(path.at(-1)! + path[0]!)) cycles.add(fromSmallest(path));
    if (path.length === 5) return;
    for (const next of actors) if (!path.includes(next) && arcs.has(path.at(-1)! + next)) extend([...path, next]);
  };
  for (const actor of actors) extend([actor]);
  return [...cycles];
}

function betweennessByEveryWay({ actors, flows }: Board, middle: ActorId): number {
  const others = [...actors.keys()].filter((id) => id !== middle);
  if (others.length < 2) return 0;
  const next = (id: string) =>
    new Set([...flows.values()].flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : [])));
  const ways = (from: string, to: string): string[][] => {
    let paths = [[from]];
    for (let length = 0; length < actors.size; length++) {
      const arrived = paths.filter((path) => path.at(-1) === to);
      if (arrived.length > 0) return arrived;
      paths = paths.flatMap((path) =>
        [...next(path.at(-1)!)].filter((id) => !path.includes(id)).map((id) => [...path, id]),
      );
    }
    return [];
  };
  const shares = others.flatMap((from) =>
    others
      .filter((to) => to > from)
      .map((to) => {
        const all = ways(from, to);
        return all.length === 0 ? 0 : all.filter((path) => path.includes(middle)).length / all.length;
      }),
  );
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

function knockoutByEveryDistance({ actors, flows }: Board, gone: ActorId): number {
  const others = [...actors.keys()].filter((id) => id !== gone);
  if (others.length < 2) return 0;
  const distances = new Map<string, number>();
  for (const { from, to } of flows.values()) {
    distances.set(from + to, 1);
    distances.set(to + from, 1);
  }
  const between = (a: string, b: string) => (a === b ? 0 : (distances.get(a + b) ?? Infinity));
  for (const via of others) {
    for (const a of others)
      for (const b of others) distances.set(a + b, Math.min(between(a, b), between(a, via) + between(via, b)));
  }
  const pairs = others.flatMap((a) => others.filter((b) => b !== a).map((b) => 1 / between(a, b)));
  return 1 - pairs.reduce((sum, nearness) => sum + nearness, 0) / (others.length * (others.length - 1));
}
