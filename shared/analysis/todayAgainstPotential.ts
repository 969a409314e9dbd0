import type { Board } from '../board/board.ts';
import type { ActorId, FlowId } from '../board/ids.ts';
import { networkOf } from './network.ts';
import { oneSided } from './oneSided.ts';
import { oneWayPairs } from './oneWayPairs.ts';
import { onLayer } from './onLayer.ts';
import { soleSources } from './soleSources.ts';
import { thingKey } from './thingKey.ts';
import { valueCycles } from './valueCycles.ts';

/** What the group would gain if what could be came true beside what is today. */
export interface TodayAgainstPotential {
  /** what each actor would newly receive, in the order of the ids; actors that gain nothing are left out */
  gains: { actor: ActorId; flows: FlowId[] }[];
  /** who stands alone today and would not */
  joined: ActorId[];
  /** pairs in which something would come back to the one who only gives today: `from` gives today */
  answered: { from: ActorId; to: ActorId }[];
  /** cycles that would close, each from its smallest id */
  newCycles: ActorId[][];
  /** false where there may be more cycles */
  cyclesComplete: boolean;
  /** flows of today whose receiver would no longer depend on one giver */
  backedUp: FlowId[];
}

/** Of a board on which nothing is potential. */
const NOTHING: TodayAgainstPotential = {
  gains: [],
  joined: [],
  answered: [],
  newCycles: [],
  cyclesComplete: true,
  backedUp: [],
};

/** A potential flow that repeats what the same actor gives the same receiver today is no gain. */
export function todayAgainstPotential(board: Board): TodayAgainstPotential {
  if (onLayer(board, 'potential').flows.size === 0) return NOTHING;
  const { locale } = board.board;
  const today = onLayer(board, 'today');
  const [before, after] = [networkOf(today), networkOf(board)];
  const [cyclesBefore, cyclesAfter] = [valueCycles(before), valueCycles(after)];
  const hadCycle = new Set(cyclesBefore.cycles.map((cycle) => cycle.join()));
  const isolatedAfter = new Set(oneSided(after).isolated);
  const key = (from: ActorId, to: ActorId) => `${from} ${to}`;
  const oneWayAfter = new Set(oneWayPairs(board).map(({ from, to }) => key(from, to)));
  const soleAfter = new Set(
    soleSources(board).map(
      ({ actor, receiver, deliverable }) => `${key(actor, receiver)} ${thingKey(deliverable, locale)}`,
    ),
  );
  return {
    gains: gainsOf(board, today),
    joined: oneSided(before).isolated.filter((actor) => !isolatedAfter.has(actor)),
    answered: oneWayPairs(today)
      .filter(({ from, to }) => !oneWayAfter.has(key(from, to)))
      .map(({ from, to }) => ({ from, to })),
    newCycles: cyclesAfter.cycles.filter((cycle) => !hadCycle.has(cycle.join())),
    cyclesComplete: cyclesBefore.cyclesComplete && cyclesAfter.cyclesComplete,
    backedUp: soleSources(today).flatMap(({ flow, actor, receiver, deliverable }) =>
      flow !== undefined && !soleAfter.has(`${key(actor, receiver)} ${thingKey(deliverable, locale)}`) ? [flow] : [],
    ),
  };
}

function gainsOf(board: Board, today: Board): TodayAgainstPotential['gains'] {
  const { locale } = board.board;
  const has = new Set(
    [...today.flows.values()].map(({ from, to, deliverable }) => `${from} ${to} ${thingKey(deliverable, locale)}`),
  );
  const gains = new Map<ActorId, FlowId[]>();
  for (const { id, from, to, deliverable, layer } of board.flows.values()) {
    if (layer === 'today' || from === to || has.has(`${from} ${to} ${thingKey(deliverable, locale)}`)) continue;
    gains.set(to, [...(gains.get(to) ?? []), id]);
  }
  return [...gains]
    .map(([actor, flows]) => ({ actor, flows: flows.sort() }))
    .sort((a, b) => (a.actor < b.actor ? -1 : 1));
}
