import type { Locale } from '../board/board.ts';
import type { Flow } from '../board/flow.ts';
import { wordRoots } from './wordRoots.ts';

/**
 * A key that two texts share when they name the same thing in one language, whatever the inflection, the order of the words, the
 * capitals and the small words between them. A text without any other word is its own key.
 */
export function thingKey(text: string, locale: Locale): string {
  const roots = wordRoots(text, locale).map(({ root }) => root);
  if (roots.length === 0) return text.normalize('NFC').trim().replace(/\s+/gu, ' ').toLowerCase();
  return [...new Set(roots)].sort().join(' ');
}

/** Receiver and thing, `<actor id> <thing key>`, of everything that an actor gets from another. */
export function thingsReceived(flows: Iterable<Flow>, locale: Locale): ReadonlySet<string> {
  const received = new Set<string>();
  for (const { from, to, deliverable } of flows)
    if (from !== to) received.add(`${to} ${thingKey(deliverable, locale)}`);
  return received;
}
