import type { Flow } from '../board/flow.ts';

/** A key that two texts share when they name the same thing, whatever the capitals and the white space. */
export const thingKey = (text: string): string => text.normalize('NFC').trim().replace(/\s+/gu, ' ').toLowerCase();

/** Receiver and thing, `<actor id> <thing key>`, of everything that an actor gets from another. */
export function thingsReceived(flows: Iterable<Flow>): ReadonlySet<string> {
  const received = new Set<string>();
  for (const { from, to, deliverable } of flows) if (from !== to) received.add(`${to} ${thingKey(deliverable)}`);
  return received;
}
