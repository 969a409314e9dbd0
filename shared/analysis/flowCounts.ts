import type { Network } from './network.ts';

export interface FlowCounts {
  actors: number;
  flows: number;
  tangible: number;
  intangible: number;
}

/** How many actors and flows there are, flows to oneself included. No ideal ratio of tangible to intangible is known. */
export function flowCounts({ actors, flows }: Network): FlowCounts {
  const tangible = flows.filter(({ nature }) => nature === 'tangible').length;
  return { actors: actors.length, flows: flows.length, tangible, intangible: flows.length - tangible };
}
