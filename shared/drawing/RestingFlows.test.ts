import { describe, expect, test } from 'vitest';
import { Flow } from '../board/flow.ts';
import type { ActorId, FlowId } from '../board/ids.ts';
import { ARROW, type FlowPath, type LabelOf, labelRect, pointOnCurve } from './flowGeometry.ts';
import { labelOf, type Network, network } from './network.fixture.ts';
import { RestingFlows } from './RestingFlows.ts';
import { contains, overlap, type Rect } from './rect.ts';
import { seededRandom } from './seededRandom.ts';

const SEEDS = Array.from({ length: 60 }, (_, i) => i + 1);

/** Labels that step into each other's first places, and places that cost the same. */
const HARD_SEEDS = [4, 24, 26, 30, 69];

const card = (x: number, y: number): Rect => ({ x, y, width: 208, height: 88 });
const flow = (id: string, from: string, to: string) =>
  Flow.parse({ id, from, to, nature: 'tangible', deliverable: 'tilat', stage: 'accepted', layer: 'today' });
const drawn = ({ flows, cards }: Network) => new RestingFlows().paths(flows, cards, labelOf);

/** Pairs of labels that cover each other, and labels that cover a card. */
function collisions(paths: ReadonlyMap<FlowId, FlowPath>, cards: Iterable<Rect>): number {
  const boxes = [...paths.values()].map(labelRect);
  const others = [...cards];
  return boxes.reduce(
    (sum, box, i) => sum + [...boxes.slice(i + 1), ...others].filter((other) => overlap(box, other)).length,
    0,
  );
}

const runsOver = ({ start, control, end }: FlowPath, rect: Rect): boolean =>
  Array.from({ length: 99 }, (_, i) => pointOnCurve(start, control ?? start, end, (i + 1) / 100)).some((point) =>
    contains(rect, point),
  );

describe('12 actors and 40 flows', () => {
  test('of 2,400 labels on 60 crowded boards no more than one covers another, and none a card', () => {
    const boards = SEEDS.map((seed) => network(12, 40, seed));
    const met = boards.map((board) => collisions(drawn(board), board.cards.values()));
    expect(met.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(1);
    const bare = boards.map((board) => collisions(drawn(board), []));
    expect(bare).toEqual(met);
  });

  test('of 2,400 labels on 60 crowded boards no more than three cover the arrowhead of their own flow', () => {
    const paths = SEEDS.flatMap((seed) => [...drawn(network(12, 40, seed)).values()]);
    const covering = paths.filter((path) => {
      const [dx, dy] = [Math.cos(path.angle), Math.sin(path.angle)].map((part) => (part * ARROW.length) / 2) as [
        number,
        number,
      ];
      return contains(labelRect(path), { x: path.end.x - dx, y: path.end.y - dy });
    });
    expect(covering.length).toBeLessThanOrEqual(3);
  });

  test('the same board gives the same picture, in whatever order it came and whatever was drawn before', () => {
    for (const seed of SEEDS.slice(0, 10)) {
      const { flows, cards } = network(12, 40, seed);
      const [id, moved] = [...cards][3] as [ActorId, Rect];
      const used = new RestingFlows();
      used.paths(flows, new Map([...cards, [id, { ...moved, x: moved.x + 300 }]]), labelOf);
      const again = used.paths([...flows].reverse(), new Map([...cards].reverse()), labelOf);
      expect(new Map([...again].sort())).toEqual(new Map([...drawn({ actors: [], flows, cards })].sort()));
    }
  });
});

describe('a board that is edited', () => {
  test('looks as if it were drawn for the first time, also when an edit came before the last had been drawn', () => {
    for (const seed of HARD_SEEDS) {
      const random = seededRandom(seed);
      const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
      const board = network(20, 60, seed);
      const ids = [...board.cards.keys()];
      const atRest = new RestingFlows();
      for (let edit = 0; edit < 12; edit += 1) {
        const steps = atRest.settling(board.flows, new Map(board.cards), labelOf);
        const givenUpAfter = edit % 3 === 2 ? random() * 200 : Number.POSITIVE_INFINITY;
        let step = steps.next();
        for (let count = 0; !step.done && count < givenUpAfter; count += 1) step = steps.next();
        if (step.done) expect(new Map([...step.value].sort())).toEqual(new Map([...drawn(board)].sort()));
        const [[id, card], known] = [pick([...board.cards]), pick(ids)];
        const elsewhere = { ...card, x: card.x + random() * 600 - 300, y: card.y + random() * 400 - 200 };
        if (random() < 0.2) board.cards.delete(id);
        else board.cards.set(random() < 0.8 ? id : known, elsewhere);
        if (random() < 0.3) board.flows.splice(Math.floor(random() * board.flows.length), 1);
        if (random() < 0.3) board.flows.push({ ...pick(board.flows), id: `new${edit}` as FlowId });
      }
    }
  });
});

test('a flow bows around a card that stands between its ends', () => {
  const cards = new Map([
    ['a', card(0, 0)],
    ['b', card(800, 0)],
    ['c', card(400, 0)],
  ]) as ReadonlyMap<string, Rect> as Network['cards'];
  const paths = new RestingFlows().paths([flow('f', 'a', 'b')], cards, labelOf);
  expect(runsOver(paths.get('f' as FlowId) as FlowPath, card(400, 0))).toBe(false);
});

test('what has not changed is the same object again', () => {
  const { flows, cards } = network(40, 60, 1);
  const flowsAtRest = new RestingFlows();
  const before = flowsAtRest.paths(flows, cards, labelOf);
  const after = flowsAtRest.paths(flows, cards, labelOf);
  for (const [id, path] of after) expect(path).toBe(before.get(id));
});

test('a label has room for the mark that it gets later', () => {
  const { flows, cards } = network(4, 6, 1);
  const flowsAtRest = new RestingFlows();
  flowsAtRest.paths(flows, cards, ({ deliverable }) => ({ text: deliverable, mark: null }));
  const marked: LabelOf = ({ deliverable }) => ({ text: deliverable, mark: 'unconfirmed' });
  expect(flowsAtRest.paths(flows, cards, marked)).toEqual(new RestingFlows().paths(flows, cards, marked));
});

test('flows whose card is not there are left out', () => {
  const cards = new Map([
    ['a', card(0, 0)],
    ['b', card(500, 0)],
  ]) as ReadonlyMap<string, Rect> as Network['cards'];
  const flows = [flow('f1', 'a', 'b'), flow('f2', 'a', 'gone'), flow('f3', 'b', 'a')];
  expect([...new RestingFlows().paths(flows, cards, labelOf).keys()].sort()).toEqual(['f1', 'f3']);
});
