import type { Sector } from '../../shared/board/actor.ts';
import type { Board } from '../../shared/board/board.ts';
import type { Flow, Layer, Nature, Stage } from '../../shared/board/flow.ts';
import type { ActorId } from '../../shared/board/ids.ts';

/** What this person has chosen to see of the board; null where everything is. */
export interface Shown {
  layer: Layer | null;
  nature: Nature | null;
  stage: Stage | null;
  sector: Sector | null;
  actor: ActorId | null;
}

export const ALL_SHOWN: Shown = { layer: null, nature: null, stage: null, sector: null, actor: null };

/** Holds what is shown, for map and list alike. It is this person's own and belongs to no document. */
export class BoardFilter {
  #shown: Shown = ALL_SHOWN;
  readonly #listeners = new Set<() => void>();

  get = (): Shown => this.#shown;

  set = (change: Partial<Shown>): void => {
    this.#shown = { ...this.#shown, ...change };
    for (const listener of this.#listeners) listener();
  };

  clear = (): void => this.set(ALL_SHOWN);

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
}

export const isAllShown = (shown: Shown): boolean => Object.values(shown).every((value) => value === null);

/**
 * The board with what is to be seen of it. Of a sector, or of one actor, that is its flows and whoever is at their other
 * ends. What is selected is seen whatever else is not, so that nothing vanishes under the hand that makes or finds it.
 */
export function shownPart(board: Board, shown: Shown, selected: ReadonlySet<string>): Board {
  if (isAllShown(shown)) return board;
  const { layer, nature, stage, sector, actor } = shown;
  const isOneOf = (id: ActorId): boolean =>
    (actor === null || id === actor) && (sector === null || board.actors.get(id)?.sector === sector);
  const isShown = (flow: Flow): boolean =>
    (layer === null || flow.layer === layer) &&
    (nature === null || flow.nature === nature) &&
    (stage === null || flow.stage === stage) &&
    (isOneOf(flow.from) || isOneOf(flow.to));
  const flows = new Map([...board.flows].filter(([id, flow]) => selected.has(id) || isShown(flow)));
  if (actor === null && sector === null) return { ...board, flows };
  const ends = new Set([...flows.values()].flatMap(({ from, to }) => [from, to]));
  const actors = new Map([...board.actors].filter(([id]) => isOneOf(id) || ends.has(id) || selected.has(id)));
  return { ...board, flows, actors };
}
