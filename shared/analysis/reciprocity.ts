import { arcCount, type Network, pairCount } from './network.ts';

export interface Reciprocity {
  /** of the distinct ordered pairs with a flow, the share whose opposite has one too, 0–1 */
  arc: number;
  /** of the distinct unordered pairs with a flow, the share with flows both ways, 0–1 */
  dyad: number;
}

/**
 * How much of the giving is answered, whatever is given and however many flows there are between two. Both are 0 where
 * nobody gives. Hanneman & Riddle 2005, Introduction to Social Network Methods, 8.
 */
export function reciprocity(network: Network): Reciprocity {
  const arcs = arcCount(network);
  const pairs = pairCount(network);
  if (pairs === 0) return { arc: 0, dyad: 0 };
  // A pair has two arcs when it is mutual and one when it is not.
  const mutual = arcs - pairs;
  return { arc: (2 * mutual) / arcs, dyad: mutual / pairs };
}
