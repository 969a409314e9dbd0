import { fold, withoutDots } from './fold.ts';

/**
 * How well something was found: 0 at the start of the text, 1 at the start of a word, 2 anywhere; 3 to 5 the same where
 * the dots of å, ä and ö were left out; 6 with a slip.
 */
type Rank = 0 | 1 | 2 | 3 | 4 | 5 | 6;

export interface Found {
  rank: Rank;
  span: Span;
}

/** A text made ready for searching. */
export interface SearchText {
  /** in NFC */
  text: string;
  folded: string;
  dotless: string;
}

export function searchText(text: string): SearchText {
  const normal = text.normalize('NFC');
  const folded = fold(normal);
  return { text: normal, folded, dotless: withoutDots(folded) };
}

/** Where in a text something was found, in UTF-16 units. */
export interface Span {
  start: number;
  end: number;
}

/** One word that is looked for. */
export interface Term {
  folded: string;
  /** null where it has dots itself: who typed them meant them */
  dotless: string | null;
}

/** The words of what somebody typed; none when there is nothing to look for. */
export const termsOf = (query: string): Term[] =>
  fold(query.normalize('NFC'))
    .split(/\s+/)
    .filter(Boolean)
    .map((folded) => ({ folded, dotless: withoutDots(folded) === folded ? folded : null }));

/** The best place of a term in a text. Null where it isn't there, or only with a slip. */
export function find(term: Term, { folded, dotless }: SearchText): Found | null {
  const place = bestPlace(folded, term.folded);
  if (place || term.dotless === null || dotless === folded) return place;
  const second = bestPlace(dotless, term.dotless);
  return second && { rank: (second.rank + 3) as Rank, span: second.span };
}

function bestPlace(text: string, wanted: string): Found | null {
  const first = text.indexOf(wanted);
  if (first < 0) return null;
  const at = (rank: Rank, start: number): Found => ({ rank, span: { start, end: start + wanted.length } });
  if (first === 0) return at(0, 0);
  for (let start = first; start >= 0; start = text.indexOf(wanted, start + 1)) {
    if (!isLetter(text.charCodeAt(start - 1))) return at(1, start);
  }
  return at(2, first);
}

/** Of folded text: small letters and digits, and what lies beyond Latin's marks. */
const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code > 0xbf && !(code >= 0x2000 && code <= 0x206f));

/** Words shorter than this are too much like one another for a slip to be told from another word. */
const SHORTEST_WITH_SLIP = 4;

/** The first word of a text that begins like the term but for one letter: another one, one too many, too few, or two swapped. */
export function findSlip({ folded: wanted }: Term, { folded }: SearchText): Found | null {
  if (wanted.length < SHORTEST_WITH_SLIP) return null;
  for (const { 0: word, index } of folded.matchAll(/[\p{L}\p{N}]+/gu)) {
    const end = beginsLike(word, wanted);
    if (end > 0) return { rank: 6, span: { start: index, end: index + end } };
  }
  return null;
}

/** How much of the beginning of a word is the wanted one with one slip; 0 where it isn't. */
function beginsLike(word: string, wanted: string): number {
  let same = 0;
  while (same < wanted.length && word[same] === wanted[same]) same += 1;
  const rest = wanted.slice(same + 1);
  if (word.startsWith(rest, same + 1) && word.length > same) return same + 1 + rest.length;
  if (word.startsWith(rest, same)) return same + rest.length;
  if (word.startsWith(wanted.slice(same), same + 1)) return wanted.length + 1;
  const isSwapped = word[same] === wanted[same + 1] && word[same + 1] === wanted[same];
  return isSwapped && word.startsWith(wanted.slice(same + 2), same + 2) ? wanted.length : 0;
}
