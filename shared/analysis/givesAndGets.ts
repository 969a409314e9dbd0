import type { Board } from '../board/board.ts';
import type { Flow } from '../board/flow.ts';
import type { ActorId } from '../board/ids.ts';

export interface GivesAndGets {
  readonly gives: readonly Flow[];
  readonly gets: readonly Flow[];
}

const NOTHING: GivesAndGets = { gives: [], gets: [] };

/** The flows that each actor gives and gets, in the order of the board; actors without any are not in the map. */
export function givesAndGets(flows: Board['flows']): (actor: ActorId) => GivesAndGets {
  const byActor = new Map<ActorId, { gives: Flow[]; gets: Flow[] }>();
  const of = (actor: ActorId) => {
    const known = byActor.get(actor) ?? { gives: [], gets: [] };
    byActor.set(actor, known);
    return known;
  };
  for (const flow of flows.values()) {
    of(flow.from).gives.push(flow);
    of(flow.to).gets.push(flow);
  }
  return (actor) => byActor.get(actor) ?? NOTHING;
}
