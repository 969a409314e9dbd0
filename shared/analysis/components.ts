import type { ActorId } from '../board/ids.ts';
import type { Network } from './network.ts';

/**
 * The groups of actors that are joined by flows in whichever direction, the largest first; an isolated actor is a group
 * of its own.
 */
export function components({ actors, ties }: Network): ActorId[][] {
  const isGrouped = new Set<number>();
  const groups: ActorId[][] = [];
  for (const first of actors.keys()) {
    if (isGrouped.has(first)) continue;
    const group = new Set([first]);
    for (const member of group) for (const other of ties[member]!) group.add(other);
    for (const member of group) isGrouped.add(member);
    groups.push([...group].map((member) => actors[member]!).sort());
  }
  return groups.sort((a, b) => b.length - a.length || (a[0]! < b[0]! ? -1 : 1));
}
