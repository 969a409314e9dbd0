import { type GivesAndGets, givesAndGets } from '../analysis/givesAndGets.ts';
import type { Actor } from '../board/actor.ts';
import type { Board, Locale } from '../board/board.ts';
import type { Flow } from '../board/flow.ts';
import type { ActorId } from '../board/ids.ts';
import type { Translate } from '../i18n/translate.ts';

/** What the sections of a chapter are written from: the board in the order people read, and the language. */
export interface Source {
  board: Board;
  t: Translate;
  /** by name */
  actors: readonly Actor[];
  /** by their number in the story, then by giver, receiver and deliverable */
  flows: readonly Flow[];
  nameOf: (id: ActorId) => string;
  of: (id: ActorId) => GivesAndGets;
  /** names with commas between */
  join: (names: Iterable<string>) => string;
  /** `2026-11-22` → '22.11.2026'; nothing for no day */
  day: (isoDate: string | undefined) => string;
}

export function sourceOf(board: Board, t: Translate): Source {
  const { locale } = board.board;
  const collator = new Intl.Collator(locale, { numeric: true });
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  const actors = [...board.actors.values()].sort((a, b) => collator.compare(a.name, b.name) || byId(a, b));
  const rank = new Map(actors.map(({ id }, i) => [id, i]));
  const place = (id: ActorId) => rank.get(id) ?? actors.length;
  const flows = [...board.flows.values()].sort(
    (a, b) =>
      (a.sequence ?? Number.MAX_SAFE_INTEGER) - (b.sequence ?? Number.MAX_SAFE_INTEGER) ||
      place(a.from) - place(b.from) ||
      place(a.to) - place(b.to) ||
      collator.compare(a.deliverable, b.deliverable) ||
      byId(a, b),
  );
  return {
    board,
    t,
    actors,
    flows,
    nameOf: (id) => board.actors.get(id)?.name ?? '',
    of: givesAndGets(new Map(flows.map((flow) => [flow.id, flow]))),
    join: (names) => [...names].join(', '),
    day: (isoDate) => (isoDate ? dayInWords(new Date(`${isoDate}T12:00:00Z`), locale) : ''),
  };
}

/** The day in Finland, as the locale writes it in numbers. */
export const dayInWords = (date: Date, locale: Locale): string =>
  new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : `${locale}-FI`, {
    dateStyle: locale === 'en' ? 'long' : 'short',
    timeZone: 'Europe/Helsinki',
  }).format(date);
