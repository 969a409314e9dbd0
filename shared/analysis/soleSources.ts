import type { Board } from '../board/board.ts';
import type { ActorId, FlowId, ItemId } from '../board/ids.ts';
import { thingKey } from './thingKey.ts';

/** Something that an actor gets, or has been promised, from one other actor alone. At least one of `need` and `flow`. */
export interface SoleSource {
  /** the receiver's need that it meets, where the receiver has written one */
  need?: ItemId;
  /** the flow that brings it, where there is one; of several that bring the same, the one with the smallest id */
  flow?: FlowId;
  actor: ActorId;
  receiver: ActorId;
  deliverable: string;
}

interface Supply {
  need?: ItemId;
  flow?: FlowId;
  receiver: ActorId;
  deliverable: string;
  sources: Set<ActorId>;
}

/**
 * What only one actor supplies to a receiver. A source of a deliverable is who gives it by a flow, or has answered 'yes'
 * to the receiver's need of it. The same thing from one actor to two receivers is two sole sources; what an actor does
 * for itself is none. In the order of receiver and deliverable.
 */
export function soleSources({
  board,
  flows,
  items,
  answers,
}: Pick<Board, 'board' | 'flows' | 'items' | 'answers'>): SoleSource[] {
  const supplies = new Map<string, Supply>();
  const supplyOf = (receiver: ActorId, deliverable: string): Supply => {
    const key = `${receiver} ${thingKey(deliverable, board.locale)}`;
    const known = supplies.get(key) ?? { receiver, deliverable, sources: new Set() };
    supplies.set(key, known);
    return known;
  };
  for (const { id, from, to, deliverable } of flows.values()) {
    if (from === to) continue;
    const supply = supplyOf(to, deliverable);
    supply.sources.add(from);
    if (supply.flow === undefined || id < supply.flow) Object.assign(supply, { flow: id, deliverable });
  }
  for (const { id, kind, actor, text } of items.values()) {
    if (kind !== 'need') continue;
    const supply = supplyOf(actor, text);
    if (supply.need === undefined || id < supply.need) supply.need = id;
  }
  for (const { item, actor, answer } of answers.values()) {
    const need = items.get(item);
    if (answer === 'yes' && need && actor !== need.actor) supplyOf(need.actor, need.text).sources.add(actor);
  }
  return [...supplies]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, { sources, ...supply }]) => {
      const [actor, ...others] = sources;
      return actor !== undefined && others.length === 0 ? [{ ...supply, actor }] : [];
    });
}
