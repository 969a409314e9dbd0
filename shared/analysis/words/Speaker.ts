import type { Board, Locale } from '../../board/board.ts';
import type { Flow } from '../../board/flow.ts';
import type { ActorId, FlowId } from '../../board/ids.ts';
import type { Translate } from '../../i18n/translate.ts';

/** Something the map says, and the records that it speaks of. */
export interface Sentence {
  text: string;
  actors: readonly ActorId[];
  flows: readonly FlowId[];
}

/** A sentence is made when it is read: a large map has thousands of them. */
export type Saying = () => Sentence;

/** What sentences about one board are made with, in the language of `t`. Names stay as they are written, in every language. */
export interface Speaker {
  readonly board: Board;
  readonly t: Translate;
  nameOf: (actor: ActorId) => string;
  /** 'a, b ja c'; of many the first ones, and how many more there are */
  join: (words: readonly string[]) => string;
  /** the same of what the flows bring, each thing once, in the order of the alphabet: ids are random, and so is their order */
  things: (flows: readonly FlowId[]) => string;
  flowsBetween: (from: ActorId, to: ActorId) => readonly Flow[];
  /** the order of the alphabet */
  compare: (a: string, b: string) => number;
  byName: <T>(those: readonly T[], actorOf: (one: T) => ActorId) => T[];
}

/** As many as one reads in a sentence. */
const MOST_NAMED = 8;

export function speaker(board: Board, t: Translate, locale: Locale): Speaker {
  // British, as dates are: without a comma before the 'and'.
  const list = new Intl.ListFormat(locale === 'en' ? 'en-GB' : locale, { type: 'conjunction' });
  const and = list.format(['', '']);
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const nameOf = (actor: ActorId) => board.actors.get(actor)?.name ?? '';
  const join = (words: readonly string[]) => {
    const left = words.length - MOST_NAMED;
    const named = left > 1 ? [...words.slice(0, MOST_NAMED), t('says.more', { count: left })] : words;
    // 'training and guidance; rooms': where one begins and another ends must be seen.
    const isAmbiguous = named.length > 1 && named.some((word) => word.includes(and) || word.includes(', '));
    return isAmbiguous ? named.join('; ') : list.format(named);
  };
  let between: ReadonlyMap<string, readonly Flow[]> | null = null;
  let ranks: ReadonlyMap<ActorId, number> | null = null;
  const rankOf = (actor: ActorId): number => {
    ranks ??= new Map([...board.actors.keys()].sort((a, b) => compare(nameOf(a), nameOf(b))).map((id, i) => [id, i]));
    return ranks.get(actor) ?? ranks.size;
  };
  return {
    board,
    t,
    nameOf,
    join,
    things: (flows) => join([...new Set(flows.map((flow) => board.flows.get(flow)?.deliverable ?? ''))].sort(compare)),
    flowsBetween: (from, to) => {
      between ??= byPair(board);
      return between.get(pairKey(from, to)) ?? [];
    },
    compare,
    byName: (those, actorOf) => [...those].sort((a, b) => rankOf(actorOf(a)) - rankOf(actorOf(b))),
  };
}

const pairKey = (from: ActorId, to: ActorId): string => `${from} ${to}`;

function byPair({ flows }: Board): ReadonlyMap<string, readonly Flow[]> {
  const pairs = new Map<string, Flow[]>();
  for (const flow of flows.values()) {
    const key = pairKey(flow.from, flow.to);
    const pair = pairs.get(key);
    if (pair) pair.push(flow);
    else pairs.set(key, [flow]);
  }
  return pairs;
}
