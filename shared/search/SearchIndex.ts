import type { Actor, Sector } from '../board/actor.ts';
import type { Board } from '../board/board.ts';
import { find, findSlip, type SearchText, type Span, searchText, type Term, termsOf } from './match.ts';

/** What can be found, in the order in which equally good groups stand. */
const SEARCHED_ROOTS = ['actors', 'flows', 'roles', 'areas', 'notes', 'comments'] as const;
export type SearchedRoot = (typeof SEARCHED_ROOTS)[number];

/** A text with the places in it that were found. */
export interface MarkedText {
  text: string;
  spans: readonly Span[];
}

export interface Hit {
  root: SearchedRoot;
  id: string;
  title: MarkedText;
  /** what tells the record from its namesakes: a sector, the ends of a flow; its text is empty where there is nothing */
  detail: MarkedText;
  /** where it was found, if that was neither the title nor the detail */
  excerpt: MarkedText | null;
}

export interface HitGroup {
  root: SearchedRoot;
  /** how many were found */
  count: number;
  /** the best ones, the very best first */
  hits: Hit[];
}

/** The words of the page's language that records are found by. */
export interface SearchWords {
  sector: (sector: Sector) => string;
  /** of somebody who gave no name, or has left */
  guest: string;
}

interface Entry {
  root: SearchedRoot;
  id: string;
  title: SearchText;
  detail: SearchText;
  others: readonly SearchText[];
}

/** Finds what people wrote on a board. The texts of a record are made ready once, and anew when they have changed. */
export class SearchIndex {
  readonly #words: SearchWords;
  readonly #entries = new WeakMap<object, { detail: string; others: readonly string[]; entry: Entry }>();

  constructor(words: SearchWords) {
    this.#words = words;
  }

  /**
   * The records in which every word of the query is found, the group with the best hit first. Only where nothing is
   * found as it was written, a slip of one letter is forgiven.
   * @param most how many hits of a group are told, beside their count
   */
  search(board: Board, query: string, most: number): HitGroup[] {
    const terms = termsOf(query);
    if (terms.length === 0) return [];
    const entries = this.#entriesOf(board);
    const exact = finds(entries, terms, false);
    return grouped(exact.length > 0 ? exact : finds(entries, terms, true), most);
  }

  #entriesOf(board: Board): Entry[] {
    const { actors, flows, roles, items, areas, notes, comments, people } = board;
    const nameOf = (id: Actor['id']) => actors.get(id)?.name ?? '';
    const entries: Entry[] = [];
    const itemsOf = new Map<Actor['id'], string[]>();
    for (const { actor, text } of items.values()) itemsOf.set(actor, [...(itemsOf.get(actor) ?? []), text]);
    for (const actor of actors.values()) {
      const { description, activities, audience, strengths, area, contact, website, businessId } = actor;
      const texts = [description, activities, audience, strengths, area, contact, website, businessId];
      const others = [...texts, ...(itemsOf.get(actor.id) ?? [])];
      entries.push(this.#entry('actors', actor, actor.name, this.#words.sector(actor.sector), others));
    }
    for (const flow of flows.values()) {
      const { costTangible, costIntangible, benefitTangible, benefitIntangible, missed, owner } = flow;
      const others = [costTangible, costIntangible, benefitTangible, benefitIntangible, missed, owner];
      entries.push(this.#entry('flows', flow, flow.deliverable, `${nameOf(flow.from)} → ${nameOf(flow.to)}`, others));
    }
    for (const role of roles.values()) {
      const holders = role.holders.filter((id) => actors.has(id)).map(nameOf);
      // A role is shown on those who hold it: one that nobody holds can't be gone to.
      if (holders.length > 0)
        entries.push(this.#entry('roles', role, role.name, holders.join(', '), [role.description]));
    }
    for (const area of areas.values()) entries.push(this.#entry('areas', area, area.name, '', []));
    for (const note of notes.values()) entries.push(this.#entry('notes', note, note.text, '', []));
    for (const comment of comments.values()) {
      if (comment.withdrawn) continue;
      const by = people.get(comment.by)?.alias || this.#words.guest;
      entries.push(this.#entry('comments', comment, comment.text, by, [comment.about]));
    }
    return entries;
  }

  #entry(
    root: SearchedRoot,
    record: { readonly id: string },
    title: string,
    detail: string,
    texts: readonly (string | undefined)[],
  ): Entry {
    const others = texts.filter((text) => text !== undefined && text !== '') as string[];
    const known = this.#entries.get(record);
    if (known?.detail === detail && isSameList(known.others, others)) return known.entry;
    const entry: Entry = {
      root,
      id: record.id,
      title: searchText(title),
      detail: searchText(detail),
      others: others.map(searchText),
    };
    this.#entries.set(record, { detail, others, entry });
    return entry;
  }
}

const isSameList = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((text, i) => text === b[i]);

interface Place {
  text: SearchText;
  span: Span;
  /** the less, the better */
  weight: number;
}

/** An entry in which every term was found. */
interface Find {
  entry: Entry;
  places: Place[];
  worst: number;
  sum: number;
}

function finds(entries: readonly Entry[], terms: readonly Term[], forgiving: boolean): Find[] {
  const found: Find[] = [];
  for (const entry of entries) {
    const places: Place[] = [];
    for (const term of terms) {
      const place = bestPlace(entry, term, forgiving);
      if (!place) break;
      places.push(place);
    }
    if (places.length < terms.length) continue;
    const weights = places.map(({ weight }) => weight);
    found.push({ entry, places, worst: Math.max(...weights), sum: weights.reduce((sum, weight) => sum + weight, 0) });
  }
  return found;
}

/** Where in a record a term is found best; in the title rather than elsewhere. Long texts have a slip of any word. */
function bestPlace({ title, detail, others }: Entry, term: Term, forgiving: boolean): Place | null {
  let best = placeIn(title, term, true, forgiving);
  const better = (place: Place | null) => {
    if (place && (!best || place.weight < best.weight)) best = place;
  };
  better(placeIn(detail, term, false, forgiving));
  for (const text of others) better(placeIn(text, term, false, false));
  return best;
}

function placeIn(text: SearchText, term: Term, isTitle: boolean, forgiving: boolean): Place | null {
  const found = find(term, text) ?? (forgiving ? findSlip(term, text) : null);
  if (!found) return null;
  const { rank, span } = found;
  if (isTitle) return { text, span, weight: rank * 2 };
  // Only a name is more than a sentence by beginning with it.
  const isStart = rank === 0 || rank === 3;
  return { text, span, weight: (isStart ? rank + 1 : rank) * 2 + 1 };
}

function grouped(found: readonly Find[], most: number): HitGroup[] {
  const inOrder = (a: Find, b: Find) =>
    a.worst - b.worst || a.sum - b.sum || (a.entry.title.folded < b.entry.title.folded ? -1 : 1);
  const best = ([first]: Find[]) => first?.worst ?? Number.POSITIVE_INFINITY;
  return SEARCHED_ROOTS.map((root) => ({ root, finds: found.filter(({ entry }) => entry.root === root).sort(inOrder) }))
    .filter(({ finds }) => finds.length > 0)
    .sort((a, b) => best(a.finds) - best(b.finds))
    .map(({ root, finds }) => ({ root, count: finds.length, hits: finds.slice(0, most).map(toHit) }));
}

function toHit({ entry: { root, id, title, detail, others }, places }: Find): Hit {
  const marked = (text: SearchText): MarkedText => ({
    text: text.text,
    spans: places
      .filter((place) => place.text === text)
      .map(({ span }) => span)
      .sort((a, b) => a.start - b.start),
  });
  const elsewhere = others.find((text) => places.some((place) => place.text === text));
  return { root, id, title: marked(title), detail: marked(detail), excerpt: elsewhere ? marked(elsewhere) : null };
}
