import type { Board } from '../board/board.ts';
import type { ActorId, FlowId } from '../board/ids.ts';

/** Two actors of whom only one gives to the other. */
export interface OneWayPair {
  from: ActorId;
  to: ActorId;
  /** everything that is given, at least one */
  flows: FlowId[];
}

/** The pairs in which nothing comes back, in the order of the ids. */
export function oneWayPairs({ flows }: Pick<Board, 'flows'>): OneWayPair[] {
  const pairs = new Map<string, OneWayPair>();
  const keyOf = (from: ActorId, to: ActorId) => `${from} ${to}`;
  for (const { id, from, to } of flows.values()) {
    if (from === to) continue;
    const pair = pairs.get(keyOf(from, to)) ?? { from, to, flows: [] };
    pair.flows.push(id);
    pairs.set(keyOf(from, to), pair);
  }
  return [...pairs]
    .filter(([, { from, to }]) => !pairs.has(keyOf(to, from)))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, pair]) => ({ ...pair, flows: pair.flows.sort() }));
}
