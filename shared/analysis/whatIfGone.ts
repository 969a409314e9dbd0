import type { Board } from '../board/board.ts';
import type { Flow } from '../board/flow.ts';
import type { ActorId, FlowId, RoleId } from '../board/ids.ts';
import { components } from './components.ts';
import { networkOf } from './network.ts';
import { thingKey, thingsReceived } from './thingKey.ts';
import { valueCycles } from './valueCycles.ts';

/** What is imagined to be gone. */
export type Gone = { actor: ActorId } | { flow: FlowId } | { role: RoleId };

/** What one remaining actor no longer receives. */
interface Loss {
  actor: ActorId;
  /** at least one, in the order of the ids */
  flows: FlowId[];
  /** those of them whose deliverable it gets from nobody else */
  noOtherSource: FlowId[];
}

export interface WhatIfGone {
  /** in the order of the actors' ids */
  losses: Loss[];
  /** cycles that are closed no more, each from its smallest id */
  brokenCycles: ActorId[][];
  /** false where there may be more of them */
  cyclesComplete: boolean;
  /**
   * remaining actors who were joined to the rest and are no longer: all but the largest part of each group that falls apart,
   * and of parts as large the one with the smallest id counts as the rest
   */
  fallsOff: ActorId[];
}

/**
 * What the others would be without (mistä jäätäisiin paitsi). With an actor all its flows go. With a role go the flows
 * of those who hold it and no other role: they take part through it alone. What does not exist is missed by nobody.
 */
export function whatIfGone(board: Board, gone: Gone): WhatIfGone {
  const lost = lostFlows(board, gone);
  const actors = new Map([...board.actors].filter(([id]) => !('actor' in gone && gone.actor === id)));
  const after: Board = { ...board, actors, flows: new Map([...board.flows].filter(([id]) => !lost.has(id))) };
  const { cycles, cyclesComplete } = valueCycles(networkOf(board));
  const arcsLeft = new Set([...after.flows.values()].map(({ from, to }) => `${from} ${to}`));
  const isClosed = (cycle: readonly ActorId[]) =>
    cycle.every((from, place) => arcsLeft.has(`${from} ${cycle[(place + 1) % cycle.length]}`));
  return {
    losses: lossesOf(lost, after),
    brokenCycles: cycles.filter((cycle) => !isClosed(cycle)),
    cyclesComplete,
    fallsOff: fallenOff(board, after),
  };
}

function lostFlows({ flows, roles }: Board, gone: Gone): ReadonlyMap<FlowId, Flow> {
  return new Map([...flows].filter(([, flow]) => isLost(flow)));

  function isLost({ id, from, to }: Flow): boolean {
    if ('flow' in gone) return id === gone.flow;
    if ('actor' in gone) return from === gone.actor || to === gone.actor;
    const held = [...roles.values()].filter(({ holders }) => holders.includes(from));
    return held.length === 1 && held[0]!.id === gone.role;
  }
}

function lossesOf(lost: ReadonlyMap<FlowId, Flow>, { board: { locale }, actors, flows }: Board): Loss[] {
  const received = thingsReceived(flows.values(), locale);
  const losses = new Map<ActorId, Loss>();
  for (const { id, from, to, deliverable } of [...lost.values()].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    if (from === to || !actors.has(to)) continue;
    const loss = losses.get(to) ?? { actor: to, flows: [], noOtherSource: [] };
    losses.set(to, loss);
    loss.flows.push(id);
    if (!received.has(`${to} ${thingKey(deliverable, locale)}`)) loss.noOtherSource.push(id);
  }
  return [...losses.values()].sort((a, b) => (a.actor < b.actor ? -1 : 1));
}

function fallenOff(before: Board, after: Board): ActorId[] {
  const groupOf = new Map(
    components(networkOf(before)).flatMap((group, at) => group.map((actor) => [actor, at] as const)),
  );
  const rest = new Set<number>();
  const fallen: ActorId[] = [];
  // The largest part of each group comes first.
  for (const part of components(networkOf(after))) {
    const group = groupOf.get(part[0]!)!;
    if (rest.has(group)) fallen.push(...part);
    rest.add(group);
  }
  // Who was alone with the one that is gone has no rest left to fall off from, and is left alone all the same.
  const { ties, actors } = networkOf(after);
  const tiesBefore = networkOf(before);
  const hadTies = new Set(tiesBefore.actors.filter((_, number) => tiesBefore.ties[number]!.length > 0));
  const alone = actors.filter((actor, number) => hadTies.has(actor) && ties[number]!.length === 0);
  return [...new Set([...fallen, ...alone])].sort();
}
