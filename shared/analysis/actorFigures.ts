import type { ActorId } from '../board/ids.ts';
import { betweenness } from './betweenness.ts';
import { constraint } from './constraint.ts';
import { knockout } from './knockout.ts';
import type { Network } from './network.ts';

export interface ActorFigures {
  id: ActorId;
  /** flows, those to oneself both given and received */
  given: number;
  received: number;
  givenTangible: number;
  givenIntangible: number;
  receivedTangible: number;
  receivedIntangible: number;
  /** (given−received) ÷ (given+received): −1 only receives, 1 only gives; 0 also for an actor without flows */
  balance: number;
  /** of all the flows on the map, the share that this actor gives, 0–1; 0 where there are none */
  outputShare: number;
  /** Burt's constraint; the lower, the more this actor joins others that are not joined */
  brokerage: number;
  /** 0–1 */
  betweenness: number;
  /** 0–1 */
  knockout: number;
}

/** What the flows say of each actor, in the order of the ids; the last three see who is joined, not by how many flows. */
export function actorFigures(network: Network): ActorFigures[] {
  const brokerages = constraint(network);
  const betweennesses = betweenness(network);
  const knockouts = knockout(network);
  const figures = network.actors.map((id, number) => ({
    id,
    given: 0,
    received: 0,
    givenTangible: 0,
    givenIntangible: 0,
    receivedTangible: 0,
    receivedIntangible: 0,
    balance: 0,
    outputShare: 0,
    brokerage: brokerages[number]!,
    betweenness: betweennesses[number]!,
    knockout: knockouts[number]!,
  }));
  const byId = new Map(figures.map((of) => [of.id, of]));
  for (const { from, to, nature } of network.flows) {
    const giver = byId.get(from)!;
    const receiver = byId.get(to)!;
    giver.given++;
    receiver.received++;
    if (nature === 'tangible') {
      giver.givenTangible++;
      receiver.receivedTangible++;
    } else {
      giver.givenIntangible++;
      receiver.receivedIntangible++;
    }
  }
  for (const of of figures) {
    const all = of.given + of.received;
    if (all > 0) of.balance = (of.given - of.received) / all;
    if (of.given > 0) of.outputShare = of.given / network.flows.length;
  }
  return figures;
}
