import type { Peer } from './Peer.ts';

/**
 * Brings everybody together. What they did is committed after the first round, and has reached everybody before the
 * second is answered.
 */
export async function meet(peers: readonly Peer[]): Promise<void> {
  for (const peer of peers) peer.connect();
  for (let round = 0; round < 2; round += 1) await Promise.all(peers.map((peer) => peer.saved()));
}
