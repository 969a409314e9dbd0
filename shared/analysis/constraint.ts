import type { Network } from './network.ts';

/**
 * Burt's constraint of every actor, in the order of the network: how far its partners are each other's partners too.
 * Low for one who joins others that are not joined, about 1 for one with a single partner; somewhat over 1 is possible
 * in small closed groups.
 *
 * Σ over partners j of (pᵢⱼ + Σ over q≠i,j of pᵢq·pqⱼ)², where pᵢⱼ is the share of j in the arcs of i: one for giving
 * and one for getting, however many flows. 0 for an actor without partners, whom nobody constrains.
 * Burt 1992, Structural Holes, 2.
 */
export function constraint({ gives, ties }: Network): number[] {
  const givesTo = gives.map((others) => new Set(others));
  const shares = ties.map((partners, i) => {
    const arcs = partners.map((j) => Number(givesTo[i]!.has(j)) + Number(givesTo[j]!.has(i)));
    const all = arcs.reduce((sum, count) => sum + count, 0);
    return new Map(partners.map((j, place) => [j, arcs[place]! / all]));
  });
  return shares.map((ofI) => {
    const reached = new Map(ofI);
    for (const [q, iq] of ofI) {
      for (const [j, qj] of shares[q]!) {
        const soFar = reached.get(j);
        if (soFar !== undefined) reached.set(j, soFar + iq * qj);
      }
    }
    return [...reached.values()].reduce((sum, share) => sum + share * share, 0);
  });
}
