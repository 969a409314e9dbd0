import type { Flow } from '../board/flow.ts';
import type { ActorId, FlowId } from '../board/ids.ts';
import { type FlowPath, type LabelContent, type LabelOf, pairPaths, pairsOf } from './flowGeometry.ts';
import { Grid } from './Grid.ts';
import { boundsOf, centreOf, changedPlaces, grown, isSameRect, type Point, type Rect, rectAround } from './rect.ts';
import { SpreadLabels } from './SpreadLabels.ts';

/** How far from the straight line between two cards another one can be in the way, in px. */
const CORRIDOR = 120;
/** A longer flow runs straight over what is in its way: it would have to wind. In px. */
const LONGEST_DETOUR = 2400;
/** In how long pieces a corridor is searched, in px. */
const PIECE = 240;

interface Pair {
  readonly flows: readonly Flow[];
  readonly labels: readonly LabelContent[];
  readonly a: Rect;
  readonly b: Rect;
  readonly inTheWay: readonly Rect[];
  readonly paths: ReadonlyMap<FlowId, FlowPath>;
}

/**
 * The curves and labels of all flows on a board as they are at rest, on screen and in print alike: the flows of a pair
 * fan out, lines bow around cards in their way, and labels keep off each other and off the cards. The picture depends
 * on the board alone. An instance remembers the last one, so that less is worked out anew, and a flow that is drawn as
 * before has the same object again.
 */
export class RestingFlows {
  #pairs: ReadonlyMap<string, Pair> = new Map();
  /** those that the pairs were laid among */
  #cards: ReadonlyMap<ActorId, Rect> = new Map();
  #drawn: ReadonlyMap<FlowId, FlowPath> = new Map();
  readonly #labels = new SpreadLabels();

  /**
   * Every flow whose two cards are known.
   * @param labelOf what stands on a flow's line
   */
  paths(flows: Iterable<Flow>, cards: ReadonlyMap<ActorId, Rect>, labelOf: LabelOf): Map<FlowId, FlowPath> {
    const steps = this.settling(flows, cards, labelOf);
    for (;;) {
      const { done, value } = steps.next();
      if (done) return value;
    }
  }

  /** The same in steps of about a millisecond, for a page that has other things to do. Steps given up do no harm. */
  *settling(
    flows: Iterable<Flow>,
    cards: ReadonlyMap<ActorId, Rect>,
    labelOf: LabelOf,
  ): Generator<void, Map<FlowId, FlowPath>> {
    const among = { cards, grid: gridOf(cards.values()), changed: gridOf(changedPlaces(this.#cards, cards)) };
    const pairs = new Map<string, Pair>();
    const paths = new Map<FlowId, FlowPath>();
    for (const [key, pairFlows] of pairsOf(flows)) {
      const pair = this.#pair(key, pairFlows, labelOf, among);
      if (!pair) continue;
      pairs.set(key, pair);
      for (const [id, path] of pair.paths) paths.set(id, path);
      yield;
    }
    this.#pairs = pairs;
    this.#cards = cards;
    const drawn = yield* this.#labels.settling(paths, cards);
    for (const [id, path] of drawn) {
      const known = this.#drawn.get(id);
      if (known && isSamePath(known, path)) drawn.set(id, known);
    }
    this.#drawn = drawn;
    return drawn;
  }

  #pair(key: string, flows: readonly Flow[], labelOf: LabelOf, { cards, grid, changed }: Among): Pair | null {
    const [first] = flows;
    const a = first && cards.get(first.from < first.to ? first.from : first.to);
    const b = first && cards.get(first.from < first.to ? first.to : first.from);
    if (!a || !b) return null;
    const labels = flows.map(labelOf);
    const known = this.#pairs.get(key);
    const isKnown =
      known &&
      isSameList(known.flows, flows) &&
      labels.every((label, i) => isSameLabel(label, known.labels[i] as LabelContent));
    if (isKnown && changed.in(corridor(a, b)).length === 0) return known;
    const inTheWay = between(a, b, grid);
    if (isKnown && isSamePlace([known.a, known.b, ...known.inTheWay], [a, b, ...inTheWay])) return known;
    return { flows, labels, a, b, inTheWay, paths: pairPaths(flows, (id) => cards.get(id), labelOf, inTheWay) };
  }
}

interface Among {
  cards: ReadonlyMap<ActorId, Rect>;
  grid: Grid<Rect>;
  /** where cards have come or gone since the pairs were last laid */
  changed: Grid<Rect>;
}

function gridOf(cards: Iterable<Rect>): Grid<Rect> {
  const grid = new Grid<Rect>(208);
  for (const card of cards) grid.add(card, card);
  return grid;
}

/** Where all cards lie that two others' flows may have to do with. */
const corridor = (a: Rect, b: Rect): Rect => grown(boundsOf([a, b]) as Rect, CORRIDOR);

/** The cards that a straight line between two others meets or nearly meets, in a certain order. */
function between(a: Rect, b: Rect, grid: Grid<Rect>): Rect[] {
  const [from, to] = [centreOf(a), centreOf(b)];
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  if (length > LONGEST_DETOUR) return [];
  const count = Math.ceil(length / PIECE);
  const pointAt = (i: number): Point => ({
    x: from.x + ((to.x - from.x) * i) / count,
    y: from.y + ((to.y - from.y) * i) / count,
  });
  const found = new Set<Rect>();
  for (let i = 0; i < count; i += 1) {
    for (const card of grid.in(grown(rectAround(pointAt(i), pointAt(i + 1)), CORRIDOR))) found.add(card);
  }
  found.delete(a);
  found.delete(b);
  return [...found].sort((one, other) => one.x - other.x || one.y - other.y);
}

const isSamePath = (a: FlowPath, b: FlowPath): boolean =>
  a.path === b.path && a.label.x === b.label.x && a.label.y === b.label.y && isSameLabel(a.label, b.label);

const isSameLabel = (a: LabelContent, b: LabelContent): boolean => a.text === b.text && a.mark === b.mark;

const isSameList = <T>(a: readonly T[], b: readonly T[]): boolean =>
  a.length === b.length && a.every((value, index) => value === b[index]);

const isSamePlace = (some: readonly Rect[], others: readonly Rect[]): boolean =>
  some.length === others.length && some.every((rect, i) => isSameRect(rect, others[i] as Rect));
