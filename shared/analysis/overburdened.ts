import type { Board } from '../board/board.ts';
import type { ActorId } from '../board/ids.ts';

/** So many times the average load is much. */
const MUCH = 2;
/** A load below this is none, however little the others carry. */
const LEAST_LOAD = 4;

/** An actor on whom much lies. */
export interface Burden {
  actor: ActorId;
  /** flows to others, and from them */
  gives: number;
  gets: number;
  roles: number;
}

/**
 * Who carries at least twice what the actors do on average, and gives more than it gets. The load is flows given to others
 * plus roles held. A rule of thumb of ours: it starts a conversation and measures no work. The heaviest load first.
 */
export function overburdened({ actors, flows, roles }: Pick<Board, 'actors' | 'flows' | 'roles'>): Burden[] {
  const burdens = new Map(
    [...actors.keys()].map((actor): [ActorId, Burden] => [actor, { actor, gives: 0, gets: 0, roles: 0 }]),
  );
  for (const { from, to } of flows.values()) {
    if (from === to) continue;
    burdens.get(from)!.gives++;
    burdens.get(to)!.gets++;
  }
  for (const { holders } of roles.values()) {
    for (const holder of new Set(holders)) {
      const burden = burdens.get(holder);
      if (burden) burden.roles++;
    }
  }
  const load = ({ gives, roles }: Burden) => gives + roles;
  const all = [...burdens.values()];
  const average = all.reduce((sum, burden) => sum + load(burden), 0) / all.length;
  return all
    .filter((burden) => load(burden) >= Math.max(LEAST_LOAD, MUCH * average) && burden.gives > burden.gets)
    .sort((a, b) => load(b) - load(a) || (a.actor < b.actor ? -1 : 1));
}
