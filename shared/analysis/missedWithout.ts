import type { Board } from '../board/board.ts';
import type { Flow } from '../board/flow.ts';
import type { ActorId } from '../board/ids.ts';
import { thingKey } from './thingKey.ts';

/** A flow that would be missed, and whether its receiver gets the same thing from somebody else as well. */
export interface MissedFlow {
  flow: Flow;
  hasOtherSource: boolean;
}

const NOTHING: readonly MissedFlow[] = [];

/**
 * What the others would miss without each actor: what the receiver gets from nobody else, as in `whatIfGone`, and what
 * people have written down as missed. All actors in one go, for who shows all of them.
 */
export function missedWithout({
  board: { locale },
  flows,
}: Pick<Board, 'board' | 'flows'>): (actor: ActorId) => readonly MissedFlow[] {
  const given = [...flows.values()].filter(({ from, to }) => from !== to);
  const keys = new Map(given.map((flow) => [flow, `${flow.to} ${thingKey(flow.deliverable, locale)}`]));
  const sources = new Map<string, Set<ActorId>>();
  for (const [{ from }, key] of keys) sources.set(key, (sources.get(key) ?? new Set()).add(from));

  const missed = new Map<ActorId, MissedFlow[]>();
  for (const [flow, key] of keys) {
    const hasOtherSource = sources.get(key)!.size > 1;
    if (hasOtherSource && flow.missed.trim() === '') continue;
    const known = missed.get(flow.from) ?? [];
    missed.set(flow.from, known);
    known.push({ flow, hasOtherSource });
  }
  return (actor) => missed.get(actor) ?? NOTHING;
}
