import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Board } from '../board/board.ts';
import type { ActorId } from '../board/ids.ts';
import { findings } from './findings.ts';
import { sketch } from './sketch.fixture.ts';

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
