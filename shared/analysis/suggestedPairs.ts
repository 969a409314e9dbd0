import type { Board, Locale } from '../board/board.ts';
import type { Flow } from '../board/flow.ts';
import type { Item } from '../board/item.ts';
import { partsOf, wordRoots } from './wordRoots.ts';

/** Something that one actor offers or has, and another's need that it may meet. */
export interface SuggestedPair {
  /** an offer, or a resource */
  give: Item;
  need: Item;
  /** above 0, at most 1 */
  score: number;
  /** why: the words of each that the other has too, as it wrote them and each once; at least one on either side */
  shared: { give: string[]; need: string[] };
}

/** So many gives are suggested for each need. */
const PER_NEED = 5;
/** What somebody has is not yet offered. */
const RESOURCE_WEIGHT = 0.6;
/** A part of a compound says less than the whole word. */
const PART_WEIGHT = 0.7;
const LEAST_SCORE = 0.1;

/** Term → what it weighs in this text, and the word that it was read from. */
type Terms = ReadonlyMap<string, { weight: number; word: string }>;

/**
 * Which offers and resources may meet which needs of others, best first. A pair shares roots of words, or a word of the
 * one is a part of a compound in the other; the rarer the word among all that is offered and needed, the more it counts
 * (cosine of tf-idf vectors). Left out: what the one already gives the other, by a flow that names one of the words, and
 * what either of the two has answered 'no' to. Equally good ones come in the order of the ids.
 */
export function suggestedPairs({
  board: { locale },
  items,
  flows,
  answers,
}: Pick<Board, 'board' | 'items' | 'flows' | 'answers'>): SuggestedPair[] {
  const inOrder = [...items.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const vocabulary = new Set(inOrder.flatMap(({ text }) => wordRoots(text, locale).map(({ root }) => root)));
  const termsOf = new Map(inOrder.map((item) => [item, weighedTerms(item.text, locale, vocabulary)]));
  const vectors = vectorsOf(termsOf);
  const givesWith = new Map<string, Item[]>();
  for (const item of inOrder) {
    if (item.kind === 'need') continue;
    for (const term of termsOf.get(item)!.keys()) {
      const known = givesWith.get(term);
      if (known) known.push(item);
      else givesWith.set(term, [item]);
    }
  }
  const refused = new Set(
    [...answers.values()].filter(({ answer }) => answer === 'no').map(({ item, actor }) => `${item} ${actor}`),
  );
  const termsGiven = termsBetween(flows.values(), locale, vocabulary);

  return inOrder
    .filter(({ kind, id, actor }) => kind === 'need' && !refused.has(`${id} ${actor}`))
    .flatMap((need) => bestFor(need))
    .sort(byScore);

  function bestFor(need: Item): SuggestedPair[] {
    const needed = vectors.get(need)!;
    const scores = new Map<Item, number>();
    for (const [term, weight] of needed) {
      for (const give of givesWith.get(term) ?? []) {
        if (give.actor === need.actor || refused.has(`${need.id} ${give.actor}`)) continue;
        scores.set(give, (scores.get(give) ?? 0) + weight * vectors.get(give)!.get(term)!);
      }
    }
    const best = new Map<string, SuggestedPair>();
    for (const [give, likeness] of scores) {
      const score = likeness * (give.kind === 'resource' ? RESOURCE_WEIGHT : 1);
      const before = best.get(give.actor);
      if (score < LEAST_SCORE || (before && before.score >= score)) continue;
      const offered = termsOf.get(give)!;
      const given = termsGiven.get(`${give.actor} ${need.actor}`);
      if ([...offered.keys(), ...needed.keys()].some((term) => given?.has(term))) continue;
      best.set(give.actor, { give, need, score, shared: sharedWords(offered, termsOf.get(need)!) });
    }
    return [...best.values()].sort(byScore).slice(0, PER_NEED);
  }
}

const byScore = (a: SuggestedPair, b: SuggestedPair): number =>
  b.score - a.score || (a.give.id < b.give.id ? -1 : a.give.id > b.give.id ? 1 : a.need.id < b.need.id ? -1 : 1);

/** The roots of a text, and the roots that others' words have as a whole and it has as the beginning or the end of one. */
function weighedTerms(text: string, locale: Locale, vocabulary: ReadonlySet<string>): Terms {
  const terms = new Map<string, { weight: number; word: string }>();
  const roots = wordRoots(text, locale);
  for (const { root, word } of roots) terms.set(root, { weight: 1, word });
  for (const { root, word } of roots) {
    for (const part of partsOf(root, locale)) {
      if (vocabulary.has(part) && !terms.has(part)) terms.set(part, { weight: PART_WEIGHT, word });
    }
  }
  return terms;
}

/** Each item's terms as a vector of length 1, in which rare terms are long. */
function vectorsOf(termsOf: ReadonlyMap<Item, Terms>): ReadonlyMap<Item, ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  for (const terms of termsOf.values()) {
    for (const term of terms.keys()) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  const rarity = (term: string) => Math.log(1 + termsOf.size / counts.get(term)!);
  return new Map(
    [...termsOf].map(([item, terms]) => {
      const vector = [...terms].map(([term, { weight }]) => [term, weight * rarity(term)] as const);
      const length = Math.hypot(...vector.map(([, weight]) => weight));
      return [item, new Map(vector.map(([term, weight]) => [term, weight / length]))];
    }),
  );
}

/** `<giver> <receiver>` → the terms of all that flows between them. */
function termsBetween(flows: Iterable<Flow>, locale: Locale, vocabulary: ReadonlySet<string>) {
  const between = new Map<string, Set<string>>();
  for (const { from, to, deliverable } of flows) {
    const terms = between.get(`${from} ${to}`) ?? new Set();
    between.set(`${from} ${to}`, terms);
    for (const term of weighedTerms(deliverable, locale, vocabulary).keys()) terms.add(term);
  }
  return between;
}

function sharedWords(give: Terms, need: Terms): SuggestedPair['shared'] {
  const wordsOf = (terms: Terms, others: Terms) => [
    ...new Set([...terms].filter(([term]) => others.has(term)).map(([, { word }]) => word)),
  ];
  return { give: wordsOf(give, need), need: wordsOf(need, give) };
}
