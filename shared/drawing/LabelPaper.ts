import type { FlowId } from '../board/ids.ts';
import { ARROW, type FlowPath, pointOnCurve } from './flowGeometry.ts';
import { Grid } from './Grid.ts';
import { crosses, grown, type Point, type Rect, rectAround } from './rect.ts';

/** Free paper wanted around a label, in px. */
export const CLEARANCE = 4;

/** What a place costs for each thing that a label would cover there. */
export const COST = { card: 400, label: 200, arrowhead: 40, line: 16 } as const;

/** Side of the cells by which a label's surroundings are found, px. */
export const CELL = 96;

/** Into how long pieces curves are cut to find them under a label, in px. */
const PIECE = 64;

/** What a label could cover. */
interface Obstacle {
  /** the flow whose own label may cover it; null for what no label may: a card, an arrowhead */
  readonly id: FlowId | null;
  readonly cost: number;
  /** where it isn't a rectangle but a straight piece of a line */
  readonly line: readonly [Point, Point] | null;
  /** the paper that it takes */
  readonly rect: Rect;
}

/** What lies on the paper that a label could cover: cards, lines with their heads, and the other labels. */
export class LabelPaper {
  readonly #grid = new Grid<Obstacle>(CELL);
  /** card, line or label → what stands for it */
  readonly #obstacles = new Map<string, readonly Obstacle[]>();

  /**
   * Lays a card in its new place.
   * @param card null where it is gone
   * @returns the paper that it has left and that it takes; so do the others
   */
  putCard(id: string, card: Rect | null): Rect[] {
    return this.#put(
      `card ${id}`,
      card ? [{ id: null, cost: COST.card, line: null, rect: grown(card, CLEARANCE) }] : [],
    );
  }

  putLine(id: FlowId, path: FlowPath | null): Rect[] {
    return this.#put(`line ${id}`, path ? lineObstacles(id, path) : []);
  }

  putLabel(id: FlowId, box: Rect | null): Rect[] {
    return this.#put(`label ${id}`, box ? [{ id, cost: COST.label, line: null, rect: grown(box, CLEARANCE) }] : []);
  }

  /** What a flow's label would cover at a place, as a cost; infinity where that reaches the limit. */
  covered(id: FlowId, box: Rect, limit: number): number {
    const costOf = (it: Obstacle) => (it.id === id || (it.line && !crosses(box, ...it.line)) ? 0 : it.cost);
    return this.#grid.sumIn(box, costOf, limit);
  }

  #put(key: string, obstacles: readonly Obstacle[]): Rect[] {
    const known = this.#obstacles.get(key) ?? [];
    for (const obstacle of known) this.#grid.delete(obstacle, obstacle.rect);
    for (const obstacle of obstacles) this.#grid.add(obstacle, obstacle.rect);
    if (obstacles.length > 0) this.#obstacles.set(key, obstacles);
    else this.#obstacles.delete(key);
    return [...known, ...obstacles].map(({ rect }) => rect);
  }
}

function lineObstacles(id: FlowId, { start, control, end, angle }: FlowPath): Obstacle[] {
  const neck = { x: end.x - Math.cos(angle) * ARROW.length, y: end.y - Math.sin(angle) * ARROW.length };
  const obstacles: Obstacle[] = [{ id: null, cost: COST.arrowhead, line: null, rect: rectAround(neck, end) }];
  if (!control) return obstacles;
  const length =
    Math.hypot(control.x - start.x, control.y - start.y) + Math.hypot(end.x - control.x, end.y - control.y);
  const count = Math.ceil(length / PIECE);
  let from = start;
  for (let i = 1; i <= count; i += 1) {
    const to = pointOnCurve(start, control, end, i / count);
    obstacles.push({ id, cost: COST.line, line: [from, to], rect: rectAround(from, to) });
    from = to;
  }
  return obstacles;
}
