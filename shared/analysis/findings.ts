import type { Board } from '../board/board.ts';
import type { Layer } from '../board/flow.ts';
import type { ActorId } from '../board/ids.ts';
import type { Item } from '../board/item.ts';
import type { Role } from '../board/role.ts';
import { type ActorFigures, actorFigures } from './actorFigures.ts';
import { centralization } from './centralization.ts';
import { components } from './components.ts';
import { density } from './density.ts';
import { type FlowCounts, flowCounts } from './flowCounts.ts';
import { networkOf } from './network.ts';
import { type OneSided, oneSided } from './oneSided.ts';
import { type OneWayPair, oneWayPairs } from './oneWayPairs.ts';
import { onLayer } from './onLayer.ts';
import { type Burden, overburdened } from './overburdened.ts';
import { type Reciprocity, reciprocity } from './reciprocity.ts';
import { type SoleSource, soleSources } from './soleSources.ts';
import { type TodayAgainstPotential, todayAgainstPotential } from './todayAgainstPotential.ts';
import { unansweredNeeds } from './unansweredNeeds.ts';
import { unheldRoles } from './unheldRoles.ts';
import { untakenOffers } from './untakenOffers.ts';
import { type ValueCycles, valueCycles } from './valueCycles.ts';

/** What a map says: the answer of GET /api/boards/:id/analysis. Every number is finite. */
export interface Findings extends OneSided, ValueCycles {
  counts: FlowCounts;
  density: number;
  reciprocity: Reciprocity;
  centralization: number;
  actors: ActorFigures[];
  soleSources: SoleSource[];
  components: ActorId[][];
  oneWayPairs: OneWayPair[];
  overburdened: Burden[];
  unansweredNeeds: Item[];
  untakenOffers: Item[];
  unheldRoles: Role[];
  /** of both layers, whichever was asked for */
  todayAgainstPotential: TodayAgainstPotential;
}

/** The findings on the flows of one layer, or of both. They depend on the records alone, not on their order. */
export function findings(board: Board, { layer }: { layer?: Layer | undefined } = {}): Findings {
  const asked = layer ? onLayer(board, layer) : board;
  const network = networkOf(asked);
  return {
    counts: flowCounts(network),
    density: density(network),
    reciprocity: reciprocity(network),
    centralization: centralization(network),
    actors: actorFigures(network),
    ...oneSided(network),
    soleSources: soleSources(asked),
    ...valueCycles(network),
    components: components(network),
    oneWayPairs: oneWayPairs(asked),
    overburdened: overburdened(asked),
    unansweredNeeds: unansweredNeeds(asked),
    untakenOffers: untakenOffers(asked),
    unheldRoles: unheldRoles(asked),
    todayAgainstPotential: todayAgainstPotential(board),
  };
}
