import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Actor } from '../../shared/board/actor.ts';
import { cardRect } from '../../shared/drawing/cardGeometry.ts';
import { labelRect } from '../../shared/drawing/flowGeometry.ts';
import { labelOf, network } from '../../shared/drawing/network.fixture.ts';
import { RestingFlows } from '../../shared/drawing/RestingFlows.ts';
import { boundsOf, centreOf, contains, overlap, type Rect } from '../../shared/drawing/rect.ts';
import type { Network } from './Network.ts';
import { networkOf } from './networkOf.ts';
import { tidy } from './tidy.ts';

const SEED = 20150115;

interface Given {
  actors: Actor[];
  areas?: Record<string, Rect>;
  notes?: Rect[];
  chosen?: ReadonlySet<string>;
  seed?: number;
  flows?: number;
}

function given({ actors, areas = {}, notes = [], chosen, seed = 1, flows = 0 }: Given): Network {
  const drawn = network(actors.length, flows, seed);
  const board = {
    actors: new Map(actors.map((actor) => [actor.id, actor])),
    flows: new Map(drawn.flows.map((flow) => [flow.id, flow])),
    areas: new Map(Object.entries(areas).map(([id, rect]) => [id, { id, name: id, ...rect }])),
    notes: new Map(),
    roles: new Map(),
  };
  return { ...networkOf(board as never, chosen ?? null, (flow) => flow.deliverable), notes };
}

/** Where every card lies once the answer is carried out. */
function placesAfter(before: Network): Map<string, Rect> {
  const places = new Map(tidy(before).cards.map(({ id, x, y }) => [id, { x, y }]));
  return new Map(before.cards.map(({ id, rect }) => [id, { ...rect, ...places.get(id) }]));
}

const overlaps = (rects: readonly Rect[]): number =>
  rects.reduce((sum, rect, i) => sum + rects.slice(i + 1).filter((other) => overlap(rect, other)).length, 0);

const boards = fc.record({
  count: fc.integer({ min: 2, max: 24 }),
  flows: fc.integer({ min: 0, max: 50 }),
  seed: fc.integer({ min: 1, max: 10_000 }),
  /** every card on the same spot, as after a careless paste */
  heaped: fc.boolean(),
  pinned: fc.array(fc.integer({ min: 0, max: 23 }), { maxLength: 4 }),
});

const actorsOf = (count: number, flows: number, seed: number, pinned: readonly number[] = []) =>
  network(count, flows, seed).actors.map((actor, i) => (pinned.includes(i) ? { ...actor, pinned: true } : actor));

describe('the whole map', () => {
  test('no card lands on another, pinned ones stay, and the same network gives the same answer', () => {
    fc.assert(
      fc.property(boards, ({ count, flows, seed, heaped, pinned }) => {
        const actors = actorsOf(count, flows, seed, pinned).map((actor) =>
          heaped && !actor.pinned ? { ...actor, x: 40, y: 40 } : actor,
        );
        const before = given({ actors, seed, flows });
        const places = placesAfter(before);
        const movable = before.cards.filter((card) => card.movable);
        for (const { id } of movable) {
          const others = [...places].filter(([other]) => other !== id).map(([, rect]) => rect);
          expect(others.some((rect) => overlap(rect, places.get(id) as Rect))).toBe(false);
        }
        for (const { id, rect, movable: moves } of before.cards) if (!moves) expect(places.get(id)).toEqual(rect);
        const shuffled = { ...before, cards: [...before.cards].reverse(), links: [...before.links].reverse() };
        expect(new Map([...placesAfter(shuffled)].sort())).toEqual(new Map([...places].sort()));
      }),
      { seed: SEED, numRuns: 40 },
    );
  });

  test('tidying again changes nothing', () => {
    for (const seed of [1, 2, 3]) {
      const actors = actorsOf(12, 30, seed);
      const places = placesAfter(given({ actors, seed, flows: 30 }));
      const tidied = actors.map((actor) =>
        Actor.parse({ ...actor, x: places.get(actor.id)?.x, y: places.get(actor.id)?.y }),
      );
      expect(placesAfter(given({ actors: tidied, seed, flows: 30 }))).toEqual(places);
    }
  });

  test('12 actors and 40 flows print without a label on another or on a card, in the shape of a page', () => {
    for (let seed = 1; seed <= 20; seed += 1) {
      const { flows } = network(12, 40, seed);
      const places = placesAfter(given({ actors: actorsOf(12, 40, seed), seed, flows: 40 }));
      const paths = new RestingFlows().paths(flows, places as never, labelOf);
      const labels = [...paths.values()].map(labelRect);
      expect(overlaps([...labels, ...places.values()])).toBe(0);
      const { width, height } = boundsOf([...places.values()]) as Rect;
      expect(width / height).toBeGreaterThan(1);
      expect(width / height).toBeLessThan(2);
    }
  });

  test('cards without flows stand in rows', () => {
    const places = [...placesAfter(given({ actors: actorsOf(9, 0, 1) })).values()];
    expect(new Set(places.map(({ x }) => x)).size).toBeLessThanOrEqual(3);
    expect(new Set(places.map(({ y }) => y)).size).toBeLessThanOrEqual(4);
    expect(overlaps(places)).toBe(0);
  });

  test('no card lands on a note', () => {
    const actors = actorsOf(10, 20, 4);
    const notes = [
      { ...centreOf(boundsOf(actors.map((actor) => cardRect(actor, []))) as Rect), width: 208, height: 120 },
    ];
    const places = placesAfter(given({ actors, notes, seed: 4, flows: 20 }));
    expect([...places.values()].some((rect) => overlap(rect, notes[0] as Rect))).toBe(false);
  });
});

describe('a part of the map', () => {
  test('the others stay, nothing lands on them, and the middle stays where there is room', () => {
    const actors = actorsOf(16, 30, 5).map((actor, i) => (i < 8 ? { ...actor, x: actor.x + 9000 } : actor));
    const chosen = new Set<string>(actors.slice(0, 8).map(({ id }) => id));
    const before = given({ actors, chosen, seed: 5, flows: 30 });
    const places = placesAfter(before);
    const rectsOf = (from: ReadonlyMap<string, Rect>) => [...chosen].map((id) => from.get(id) as Rect);
    const known = new Map(before.cards.map(({ id, rect }) => [id, rect]));
    for (const { id, rect } of before.cards) if (!chosen.has(id)) expect(places.get(id)).toEqual(rect);
    expect(overlaps([...places.values()])).toBe(0);
    const [then, now] = [rectsOf(known), rectsOf(places)].map((rects) => centreOf(boundsOf(rects) as Rect));
    expect(Math.abs((now?.x ?? 0) - (then?.x ?? 0))).toBeLessThanOrEqual(1);
    expect(Math.abs((now?.y ?? 0) - (then?.y ?? 0))).toBeLessThanOrEqual(1);
  });

  test('chosen cards in the thick of others find places between them', () => {
    const actors = actorsOf(25, 40, 6);
    const chosen = new Set<string>(actors.filter((_, i) => i % 3 === 0).map(({ id }) => id));
    const places = placesAfter(given({ actors, chosen, seed: 6, flows: 40 }));
    expect(overlaps([...places.values()])).toBe(0);
  });
});

describe('areas', () => {
  const actors = actorsOf(8, 14, 7).map((actor, i) =>
    i < 5 ? { ...actor, x: 100 + 10 * i, y: 120 + 10 * i } : { ...actor, x: 1200 + 20 * i },
  );
  const areas = { small: { x: 60, y: 60, width: 420, height: 260 } };
  const before = given({ actors, areas, seed: 7, flows: 14 });
  const frame = tidy(before).areas.find(({ id }) => id === 'small')?.rect ?? areas.small;
  const places = placesAfter(before);

  test('what stands on an area stays on it, and the area grows for it', () => {
    for (const { id } of actors.slice(0, 5)) {
      const { x, y, width, height } = places.get(id) as Rect;
      expect(x >= frame.x && y >= frame.y).toBe(true);
      expect(x + width <= frame.x + frame.width && y + height <= frame.y + frame.height).toBe(true);
    }
    expect(frame.width * frame.height).toBeGreaterThan(areas.small.width * areas.small.height);
  });

  test('what stands outside stays outside', () => {
    for (const { id } of actors.slice(5)) expect(contains(frame, centreOf(places.get(id) as Rect))).toBe(false);
    expect(overlaps([...places.values()])).toBe(0);
  });
});
