import { type Network, pairCount } from './network.ts';

/**
 * The share of all pairs of actors that have at least one flow between them, D ÷ (N(N−1)/2), 0–1. 0 where there are
 * no pairs (N < 2). Wasserman & Faust 1994, Social Network Analysis, 4.1.
 */
export function density(network: Network): number {
  const n = network.actors.length;
  return n < 2 ? 0 : pairCount(network) / ((n * (n - 1)) / 2);
}
