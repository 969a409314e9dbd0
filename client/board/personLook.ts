import type { Board } from '../../shared/board/board.ts';
import type { ParticipantId } from '../../shared/board/ids.ts';

/** How many person colours the tokens hold: `--person-0` … */
const PERSON_COLOURS = 8;

/** A CSS colour that stays the same for a person everywhere. */
export function personColour(id: string): string {
  let hash = 0;
  for (const character of id) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) >>> 0;
  return `var(--person-${hash % PERSON_COLOURS})`;
}

/** The alias a person goes by, or `guest` where they gave none. */
export const personName = (people: Board['people'], id: ParticipantId, guest: string): string =>
  people.get(id)?.alias || guest;

/** At most two capitals for an avatar. */
export function initials(name: string): string {
  const words = name.split(/\s+/).filter(Boolean);
  return words
    .slice(0, 2)
    .map((word) => [...word][0]?.toLocaleUpperCase() ?? '')
    .join('');
}
