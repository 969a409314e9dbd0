import type { FlowId } from '../board/ids.ts';
import { ARROW, type FlowPath, pointOnCurve } from './flowGeometry.ts';
import { Grid } from './Grid.ts';
import { crosses, grown, type Point, type Rect, rectAround } from './rect.ts';

/** Free paper wanted around a label, in px. */
const CLEARANCE = 4;

/** Places along a curve that a label may take. */
const ALONG = [0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74, 0.2, 0.8, 0.14, 0.86, 0.08, 0.92];
/** How far a label may step across its curve; at 1 the line runs free beside it. */
const ACROSS = [0, -0.5, 0.5, -1, 1, -1.6, 1.6, -2.4, 2.4, -3.5, 3.5];

/** What a place costs for each thing that the label would cover there. */
const COST = { card: 400, label: 200, arrowhead: 40, line: 16 } as const;
/** What a place costs for each px between it and where the label would stand alone, and for leaving the line. */
const STRAY = { distance: 0.2, across: 12 } as const;
/** A label moves only where that saves this much. */
const WORTH_MOVING = 10;

/** Into how long pieces curves are cut to find them under a label, in px. */
const PIECE = 64;

/** Places to be taken by turns: a label that found no room may find it when others have moved. */
const ROUNDS = 6;

interface Place {
  readonly at: Point;
  readonly box: Rect;
  /** what it costs to be off the label's own place */
  readonly stray: number;
}

interface Label {
  readonly id: FlowId;
  readonly path: FlowPath;
  place: Place;
}

/** What a label could cover. */
interface Obstacle {
  /** the flow whose own label may cover it; null for what no label may: a card, an arrowhead */
  readonly id: FlowId | null;
  readonly cost: number;
  /** where it isn't a rectangle but a straight piece of a line */
  readonly line: readonly [Point, Point] | null;
}

/**
 * Moves labels that cover another label, a card, an arrowhead or another flow's line to the nearest free place along
 * their own curve or close beside it. A label that stands free stays, and so does its path, as the same object. Each
 * label looks at its surroundings only, in the order of the flows' ids: the same board gives the same picture, and a
 * change is felt near by.
 */
export function spreadLabels(paths: ReadonlyMap<FlowId, FlowPath>, cards: Iterable<Rect>): Map<FlowId, FlowPath> {
  const steps = spreadingLabels(paths, cards);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The same in steps of less than a millisecond, for a page that has other things to do: 3,000 labels take some 200 ms. */
export function* spreadingLabels(
  paths: ReadonlyMap<FlowId, FlowPath>,
  cards: Iterable<Rect>,
): Generator<void, Map<FlowId, FlowPath>> {
  const labels = [...paths]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, path]): Label => ({ id, path, place: placeAt(path, path.label, 0) }));
  const paper = new Paper();
  for (const card of cards) paper.putCard(card);
  for (const label of labels) {
    paper.putFlow(label);
    yield;
  }
  let unsettled = labels;
  for (let round = 0; round < ROUNDS; round += 1) {
    const covering: Label[] = [];
    for (const label of unsettled) {
      if (!paper.settle(label)) covering.push(label);
      yield;
    }
    unsettled = covering;
  }
  return new Map(
    labels.map(({ id, path, place: { at } }) => [
      id,
      at === path.label ? path : { ...path, label: { ...path.label, ...at } },
    ]),
  );
}

/** What lies on the paper that a label could cover. */
class Paper {
  readonly #grid = new Grid<Obstacle>(96);
  readonly #labels = new Map<FlowId, Obstacle>();

  putCard(card: Rect): void {
    this.#grid.add({ id: null, cost: COST.card, line: null }, grown(card, CLEARANCE));
  }

  putFlow({ id, path, place }: Label): void {
    const label = { id, cost: COST.label, line: null };
    this.#labels.set(id, label);
    this.#grid.add(label, grown(place.box, CLEARANCE));
    this.#grid.add({ id: null, cost: COST.arrowhead, line: null }, headOf(path));
    for (const line of piecesOf(path)) this.#grid.add({ id, cost: COST.line, line }, rectAround(...line));
  }

  /** Moves the label to its best place. True when it covers no label and no card there. */
  settle(label: Label): boolean {
    const here = this.#covered(label, label.place.box);
    if (here < WORTH_MOVING) return true;
    let best = label.place;
    let covered = here;
    let cost = here + best.stray - WORTH_MOVING;
    for (const t of ALONG) {
      for (const place of placesAt(label.path, t, cost)) {
        const there = this.#covered(label, place.box, cost - place.stray);
        if (there + place.stray >= cost) continue;
        best = place;
        covered = there;
        cost = there + place.stray;
      }
    }
    if (best !== label.place) this.#move(label, best);
    return covered < COST.label;
  }

  #move(label: Label, place: Place): void {
    const obstacle = this.#labels.get(label.id) as Obstacle;
    this.#grid.delete(obstacle, grown(label.place.box, CLEARANCE));
    this.#grid.add(obstacle, grown(place.box, CLEARANCE));
    label.place = place;
  }

  /** What the label would cover at a place, as a cost; not counted any further once it reaches the limit. */
  #covered({ id }: Label, box: Rect, limit = Number.POSITIVE_INFINITY): number {
    const costOf = (it: Obstacle) => (it.id === id || (it.line && !crosses(box, ...it.line)) ? 0 : it.cost);
    return this.#grid.sumIn(box, costOf, limit);
  }
}

function headOf({ end, angle }: FlowPath): Rect {
  const neck = { x: end.x - Math.cos(angle) * ARROW.length, y: end.y - Math.sin(angle) * ARROW.length };
  return rectAround(neck, end);
}

/** The curve in straight pieces. */
function piecesOf({ start, control, end }: FlowPath): [Point, Point][] {
  if (control === null) return [];
  const length =
    Math.hypot(control.x - start.x, control.y - start.y) + Math.hypot(end.x - control.x, end.y - control.y);
  const count = Math.ceil(length / PIECE);
  const pieces: [Point, Point][] = [];
  let from = start;
  for (let i = 1; i <= count; i += 1) {
    const to = pointOnCurve(start, control, end, i / count);
    pieces.push([from, to]);
    from = to;
  }
  return pieces;
}

/** The places on and beside one point of the curve that cost less than the limit. */
function placesAt(path: FlowPath, t: number, limit: number): Place[] {
  const { start, control, end, label } = path;
  if (control === null) return [];
  const on = pointOnCurve(start, control, end, t);
  const dx = (1 - t) * (control.x - start.x) + t * (end.x - control.x);
  const dy = (1 - t) * (control.y - start.y) + t * (end.y - control.y);
  const length = Math.hypot(dx, dy) || 1;
  const beside = (Math.abs(dy / length) * label.width + Math.abs(dx / length) * label.height) / 2 + CLEARANCE;
  const places: Place[] = [];
  for (const across of ACROSS) {
    const at = { x: on.x - (dy / length) * beside * across, y: on.y + (dx / length) * beside * across };
    const distance = Math.hypot(at.x - label.x, at.y - label.y);
    const stray = distance * STRAY.distance + across ** 2 * STRAY.across;
    if (stray < limit) places.push(placeAt(path, at, stray));
  }
  return places;
}

function placeAt({ label: { width, height } }: FlowPath, at: Point, stray: number): Place {
  return { at, box: { x: at.x - width / 2, y: at.y - height / 2, width, height }, stray };
}
