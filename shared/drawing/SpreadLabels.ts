import type { ActorId, FlowId } from '../board/ids.ts';
import { type FlowPath, pointOnCurve } from './flowGeometry.ts';
import { Grid } from './Grid.ts';
import { CELL, CLEARANCE, COST, LabelPaper } from './LabelPaper.ts';
import { boundsOf, grown, isSameRect, type Point, type Rect } from './rect.ts';

/** Places along a curve that a label may take. */
const ALONG = [0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74, 0.2, 0.8, 0.14, 0.86, 0.08, 0.92];
/** How far a label may step across its curve; at 1 the line runs free beside it. */
const ACROSS = [0, -0.5, 0.5, -1, 1, -1.6, 1.6, -2.4, 2.4, -3.5, 3.5];

/** What a place costs for each px between it and where the label would stand alone, and for leaving the line. */
const STRAY = { distance: 0.2, across: 12 } as const;
/** A label moves only where that saves this much. */
const WORTH_MOVING = 10;

/** Places to be taken by turns: a label that found no room may find it when others have moved. */
const ROUNDS = 6;

interface Place {
  readonly at: Point;
  readonly box: Rect;
  /** what it costs to be off the label's own place */
  readonly stray: number;
}

/** What a label did in a round. */
interface Turn {
  readonly place: Place;
  /** it covers no label and no card there */
  readonly isFree: boolean;
  /** it would have done the same whatever lay elsewhere */
  readonly looked: Rect;
}

interface Label {
  readonly id: FlowId;
  readonly path: FlowPath;
  /** where it would stand alone */
  readonly own: Place;
  place: Place;
  /** of each round until it was free */
  readonly turns: Turn[];
}

/**
 * Moves labels that cover another label, a card, an arrowhead or another flow's line to the nearest free place along
 * their own curve or close beside it. A label that stands free stays, and so does its path, as the same object. Each
 * label looks at its surroundings only, in the order of the flows' ids: the same board gives the same picture, and a
 * change is felt near by. An instance remembers what each label did: only those near a change look again, and find what
 * all would find if they did.
 */
export class SpreadLabels {
  readonly #paper = new LabelPaper();
  readonly #labels = new Map<FlowId, Label>();
  #cards: ReadonlyMap<ActorId, Rect> = new Map();
  /** Where the paper is, or at some turn was, other than when the labels looked; null before any has. Kept until all have again. */
  #changed: Grid<Rect> | null = null;

  /** In steps of less than a millisecond, for a page that has other things to do. Steps given up do no harm. */
  *settling(
    paths: ReadonlyMap<FlowId, FlowPath>,
    cards: ReadonlyMap<ActorId, Rect>,
  ): Generator<void, Map<FlowId, FlowPath>> {
    this.#takeCards(cards);
    yield* this.#takePaths(paths);
    const labels = [...this.#labels.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
    for (const label of labels) this.#move(label, label.own);
    let unsettled = labels;
    for (let round = 0; round < ROUNDS; round += 1) {
      const covering: Label[] = [];
      for (const label of unsettled) {
        if (!this.#takeTurn(label, round)) covering.push(label);
        yield;
      }
      unsettled = covering;
    }
    this.#changed = new Grid(CELL);
    return new Map(labels.map(({ id, path, own, place }) => [id, place === own ? path : moved(path, place.at)]));
  }

  #takeCards(cards: ReadonlyMap<ActorId, Rect>): void {
    for (const id of new Set([...this.#cards.keys(), ...cards.keys()])) {
      const [before, now = null] = [this.#cards.get(id), cards.get(id)];
      if (!before || !now || !isSameRect(before, now)) this.#noteChange(this.#paper.putCard(id, now));
    }
    this.#cards = cards;
  }

  *#takePaths(paths: ReadonlyMap<FlowId, FlowPath>): Generator<void> {
    for (const [id, { path }] of this.#labels) if (paths.get(id) !== path) this.#put(id, null);
    for (const [id, path] of paths) {
      if (this.#labels.has(id)) continue;
      this.#put(id, path);
      yield;
    }
  }

  /** @param path null where the flow is gone */
  #put(id: FlowId, path: FlowPath | null): void {
    const known = this.#labels.get(id);
    const own = path && placeAt(path, path.label, 0);
    this.#noteChange(this.#paper.putLine(id, path));
    this.#paper.putLabel(id, own?.box ?? null);
    if (known) this.#forgetTurns(known, 0);
    for (const place of [known?.own, own]) if (place) this.#noteChange([boxOnPaper(place)]);
    if (own) this.#labels.set(id, { id, path, own, place: own, turns: [] });
    else this.#labels.delete(id);
  }

  /** Lets the label do what it did before where nothing that it looked at has changed. True when it is free. */
  #takeTurn(label: Label, round: number): boolean {
    this.#changed ??= new Grid(CELL);
    const known = label.turns[round];
    if (known && this.#changed.in(known.looked).length === 0) {
      this.#move(label, known.place);
      return known.isFree;
    }
    const before = known?.place ?? label.place;
    const turn = this.#look(label);
    this.#move(label, turn.place);
    const isOther = !isSameRect(before.box, turn.place.box);
    if (isOther) this.#noteChange([before, turn.place].map(boxOnPaper));
    if (isOther || turn.isFree) this.#forgetTurns(label, round + 1);
    label.turns[round] = turn;
    return turn.isFree;
  }

  #forgetTurns({ turns }: Label, from: number): void {
    this.#noteChange(turns.splice(from).map(({ place }) => boxOnPaper(place)));
  }

  #move(label: Label, place: Place): void {
    if (label.place === place) return;
    label.place = place;
    this.#paper.putLabel(label.id, place.box);
  }

  #noteChange(rects: readonly Rect[]): void {
    for (const rect of rects) this.#changed?.add(rect, rect);
  }

  /** Finds the label's best place. */
  #look({ id, path, place }: Label): Turn {
    const { start, control, end, label } = path;
    const here = this.#paper.covered(id, place.box, Number.POSITIVE_INFINITY);
    if (here < WORTH_MOVING || !control) return { place, isFree: here < COST.label, looked: place.box };
    let [best, covered, cost] = [place, here, here + place.stray - WORTH_MOVING];
    const looked = [place.box];
    for (const t of ALONG) {
      const on = pointOnCurve(start, control, end, t);
      const dx = (1 - t) * (control.x - start.x) + t * (end.x - control.x);
      const dy = (1 - t) * (control.y - start.y) + t * (end.y - control.y);
      const length = Math.hypot(dx, dy) || 1;
      const beside = (Math.abs(dy / length) * label.width + Math.abs(dx / length) * label.height) / 2 + CLEARANCE;
      for (const across of ACROSS) {
        const x = on.x - (dy / length) * beside * across;
        const y = on.y + (dx / length) * beside * across;
        const stray = Math.hypot(x - label.x, y - label.y) * STRAY.distance + across ** 2 * STRAY.across;
        if (stray >= cost) continue;
        const next = placeAt(path, { x, y }, stray);
        looked.push(next.box);
        const there = this.#paper.covered(id, next.box, cost - stray);
        if (there + stray < cost) [best, covered, cost] = [next, there, there + stray];
      }
    }
    return { place: best, isFree: covered < COST.label, looked: boundsOf(looked) as Rect };
  }
}

const boxOnPaper = ({ box }: Place): Rect => grown(box, CLEARANCE);

const moved = (path: FlowPath, at: Point): FlowPath => ({ ...path, label: { ...path.label, ...at } });

function placeAt({ label: { width, height } }: FlowPath, at: Point, stray: number): Place {
  return { at, box: { x: at.x - width / 2, y: at.y - height / 2, width, height }, stray };
}
