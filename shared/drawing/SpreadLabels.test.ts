import { expect, test } from 'vitest';
import { Flow } from '../board/flow.ts';
import type { ActorId } from '../board/ids.ts';
import { labelRect, pairPaths, pairsOf } from './flowGeometry.ts';
import { labelOf } from './network.fixture.ts';
import { grown, overlap, type Rect } from './rect.ts';
import { SpreadLabels } from './SpreadLabels.ts';

const card = (x: number, y: number): Rect => ({ x, y, width: 208, height: 88 });
const cards = new Map<string, Rect>([
  ['north', card(400, 0)],
  ['south', card(400, 800)],
  ['west', card(0, 400)],
  ['east', card(800, 400)],
]);
const flow = (id: string, from: string, to: string) =>
  Flow.parse({ id, from, to, nature: 'tangible', deliverable: 'vertaistuki', stage: 'accepted', layer: 'today' });
const pathsOf = (flows: Flow[], on = cards) =>
  new Map([...pairsOf(flows).values()].flatMap((pair) => [...pairPaths(pair, (id) => on.get(id), labelOf)]));
const spreadLabels = (paths: ReturnType<typeof pathsOf>, on = cards) => {
  const steps = new SpreadLabels().settling(paths, on as ReadonlyMap<string, Rect> as ReadonlyMap<ActorId, Rect>);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
};
const boxes = (paths: ReturnType<typeof pathsOf>) => [...paths.values()].map(labelRect);

test('labels of crossing flows step off each other', () => {
  const crossing = pathsOf([flow('f1', 'north', 'south'), flow('f2', 'west', 'east')]);
  const [before, after] = [boxes(crossing), boxes(spreadLabels(crossing))];
  expect(overlap(before[0] as Rect, before[1] as Rect)).toBe(true);
  expect(overlap(grown(after[0] as Rect, 3), after[1] as Rect)).toBe(false);
});

test('a label steps off a card that stands on its line', () => {
  const between = card(400, 380);
  const [label] = boxes(spreadLabels(pathsOf([flow('f1', 'west', 'east')]), new Map([...cards, ['between', between]])));
  expect(overlap(label as Rect, between)).toBe(false);
});

test('a label that stands free stays', () => {
  const free = pathsOf([flow('f1', 'north', 'east'), flow('f2', 'west', 'south')]);
  expect(spreadLabels(free)).toEqual(free);
});

test('the order in which flows and cards came does not matter', () => {
  const flows = [flow('f1', 'north', 'south'), flow('f2', 'west', 'east'), flow('f3', 'north', 'east')];
  const [one, other] = [flows, [...flows].reverse()].map((some) => spreadLabels(pathsOf(some)));
  expect(new Map([...(one ?? [])].sort())).toEqual(new Map([...(other ?? [])].sort()));
});

test('a label far away from a change stays where it was', () => {
  const far = new Map<string, Rect>([...cards, ['p', card(4000, 0)], ['q', card(4000, 800)], ['r', card(3600, 400)]]);
  const flows = [
    ...[flow('f1', 'north', 'south'), flow('f2', 'west', 'east'), flow('f3', 'east', 'north')],
    ...[flow('g1', 'p', 'q'), flow('g2', 'r', 'q'), flow('g3', 'r', 'p')],
  ];
  const before = spreadLabels(pathsOf(flows, far), far);
  const moved = new Map([...far, ['west', card(60, 260)]]);
  const after = spreadLabels(pathsOf(flows, moved), moved);
  for (const id of ['g1', 'g2', 'g3']) expect(after.get(id as never)).toEqual(before.get(id as never));
});
