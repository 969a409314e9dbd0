import type { Network } from './network.ts';

/**
 * How far the network stands on one actor: Freeman's degree centralization on the undirected simple graph,
 * Σ(dmax−dᵢ) ÷ ((N−1)(N−2)), 0 (everybody has as many partners) to 1 (a star). 0 where N < 3, as fewer actors have
 * no middle. Freeman 1979, Centrality in social networks: conceptual clarification.
 */
export function centralization({ actors: { length: n }, ties }: Network): number {
  if (n < 3) return 0;
  const degrees = ties.map(({ length }) => length);
  const highest = degrees.reduce((most, degree) => Math.max(most, degree), 0);
  return degrees.reduce((sum, degree) => sum + highest - degree, 0) / ((n - 1) * (n - 2));
}
