import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Flow } from '../board/flow.ts';
import type { ActorId } from '../board/ids.ts';
import { ARROW, type FlowPath, labelRect, pairKey, pairPaths } from './flowGeometry.ts';
import { labelOf } from './network.fixture.ts';
import { centreOf, contains, grown, overlap, type Rect } from './rect.ts';

const SEED = 20150115;
const A = 'a' as ActorId;
const B = 'b' as ActorId;

const flow = (id: string, from: string, to: string, deliverable: string, stage: Flow['stage'] = 'proposed') =>
  Flow.parse({ id, from, to, nature: 'tangible', deliverable, stage, layer: 'today' });

/** Two cards with 120 to 700 px of free paper between them, in any direction. */
const cards = fc
  .record({
    angle: fc.double({ min: 0, max: 2 * Math.PI, noNaN: true }),
    gap: fc.integer({ min: 120, max: 700 }),
    heightA: fc.integer({ min: 88, max: 132 }),
    heightB: fc.integer({ min: 88, max: 132 }),
  })
  .map(({ angle, gap, heightA, heightB }) => {
    const a: Rect = { x: 0, y: 0, width: 208, height: heightA };
    const apart = (reach: number): Rect => ({
      x: Math.round(Math.cos(angle) * reach),
      y: Math.round(Math.sin(angle) * reach),
      width: 208,
      height: heightB,
    });
    let reach = 0;
    while (overlap(grown(a, gap), apart(reach))) reach += 4;
    return { a, b: apart(reach) };
  });

const pair = fc
  .array(
    fc.record({
      forward: fc.boolean(),
      words: fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme-ascii' }).map((text) => `x${text}`),
      stage: fc.constantFrom('proposed' as const, 'agreed' as const),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((flows) =>
    flows.map(({ forward, words, stage }, i) => flow(`f${i}`, forward ? A : B, forward ? B : A, words, stage)),
  );

const draw = (flows: readonly Flow[], { a, b }: { a: Rect; b: Rect }) =>
  pairPaths(flows, (id) => (id === A ? a : id === B ? b : undefined), labelOf);

describe('flows between two cards', () => {
  test('no label of one pair meets another', () => {
    fc.assert(
      fc.property(pair, cards, (flows, both) => {
        const boxes = [...draw(flows, both).values()].map(labelRect);
        boxes.forEach((box, i) => {
          for (const other of boxes.slice(i + 1)) expect(overlap(box, other)).toBe(false);
        });
      }),
      { seed: SEED, numRuns: 1000 },
    );
  });

  test('every flow leaves its giver and ends just outside its receiver, pointing at it', () => {
    fc.assert(
      fc.property(pair, cards, (flows, both) => {
        const paths = draw(flows, both);
        for (const one of flows) {
          const { start, end, angle } = paths.get(one.id) as FlowPath;
          const [giver, receiver] = one.from === A ? [both.a, both.b] : [both.b, both.a];
          expect(contains(grown(giver, ARROW.gap + 0.1), start)).toBe(true);
          expect(contains(grown(receiver, ARROW.gap + 0.1), end)).toBe(true);
          expect(contains(receiver, end)).toBe(false);
          const ahead = { x: end.x + Math.cos(angle) * ARROW.length, y: end.y + Math.sin(angle) * ARROW.length };
          const behind = { x: end.x - Math.cos(angle) * ARROW.length, y: end.y - Math.sin(angle) * ARROW.length };
          expect(contains(grown(receiver, ARROW.gap), behind)).toBe(false);
          expect(contains(grown(receiver, ARROW.gap), ahead)).toBe(true);
        }
      }),
      { seed: SEED, numRuns: 1000 },
    );
  });

  test('one short label between two cards covers neither of them', () => {
    fc.assert(
      fc.property(cards, (both) => {
        const path = draw([flow('f', A, B, 'tilat')], both).get('f' as Flow['id']) as FlowPath;
        expect(overlap(labelRect(path), both.a)).toBe(false);
        expect(overlap(labelRect(path), both.b)).toBe(false);
      }),
      { seed: SEED },
    );
  });

  test('opposite directions run on opposite sides of the line between the cards', () => {
    fc.assert(
      fc.property(cards, (both) => {
        const paths = draw([flow('f1', A, B, 'tilat'), flow('f2', B, A, 'vertaistuki')], both);
        const [there, back] = [...paths.values()] as [FlowPath, FlowPath];
        const [from, to] = [centreOf(both.a), centreOf(both.b)];
        const side = ({ x, y }: { x: number; y: number }) =>
          Math.sign((to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x));
        expect(side(there.label)).toBe(-side(back.label));
        expect(Math.hypot(there.end.x - back.start.x, there.end.y - back.start.y)).toBeGreaterThan(8);
      }),
      { seed: SEED },
    );
  });

  test('a lone flow turned round is the same line the other way', () => {
    fc.assert(
      fc.property(cards, (both) => {
        const there = draw([flow('f', A, B, 'tilat')], both).get('f' as Flow['id']) as FlowPath;
        const back = draw([flow('f', B, A, 'tilat')], both).get('f' as Flow['id']) as FlowPath;
        expect(back.start).toEqual(there.end);
        expect(back.end).toEqual(there.start);
        expect(back.label).toEqual(there.label);
      }),
      { seed: SEED },
    );
  });

  test('the order in which the flows came does not matter', () => {
    fc.assert(
      fc.property(pair, cards, (flows, both) => {
        const turned = new Map([...draw([...flows].reverse(), both)].sort());
        expect(turned).toEqual(new Map([...draw(flows, both)].sort()));
      }),
      { seed: SEED },
    );
  });

  test('cards on top of each other still give finite curves', () => {
    const card: Rect = { x: 5, y: 5, width: 208, height: 88 };
    for (const other of [card, { ...card, x: 30 }]) {
      const paths = draw([flow('f1', A, B, 'tilat'), flow('f2', B, A, 'tuki')], { a: card, b: other });
      const drawn = [...paths.values()].map(({ label: { mark, ...label }, ...path }) => ({ ...path, label }));
      expect(JSON.stringify(drawn)).not.toMatch(/null|NaN/);
    }
  });
});

describe('a flow to its own giver', () => {
  test('loops at the top right corner and keeps its label off the card', () => {
    const card: Rect = { x: 0, y: 0, width: 208, height: 88 };
    const flows = ['f1', 'f2', 'f3'].map((id) => flow(id, A, A, 'vapaaehtoisten koulutus'));
    const boxes = [...draw(flows, { a: card, b: card }).values()].map(labelRect);
    boxes.forEach((box, i) => {
      expect(overlap(box, card)).toBe(false);
      for (const other of boxes.slice(i + 1)) expect(overlap(box, other)).toBe(false);
    });
  });
});

test('both directions share one pair', () => {
  expect(pairKey(A, B)).toBe(pairKey(B, A));
  expect(pairKey('a-b' as ActorId, 'c' as ActorId)).not.toBe(pairKey('a' as ActorId, 'b-c' as ActorId));
});

test('between cards that are near each other no arrowhead slips beneath a card', () => {
  const near = { a: { x: 84, y: 0, width: 208, height: 88 }, b: { x: 0, y: 174, width: 208, height: 110 } };
  const flows = [flow('f0', A, B, 'tilat'), flow('f1', A, B, 'tavoite: tieto tarpeista')];
  for (const { end, angle } of draw(flows, near).values()) {
    for (const side of [-ARROW.halfWidth, ARROW.halfWidth]) {
      const wing = {
        x: end.x - ARROW.length * Math.cos(angle) - side * Math.sin(angle),
        y: end.y - ARROW.length * Math.sin(angle) + side * Math.cos(angle),
      };
      expect(contains(near.b, wing)).toBe(false);
    }
  }
});
