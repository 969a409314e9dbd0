import { wordRoots } from '../../shared/analysis/wordRoots.ts';
import type { Sector } from '../../shared/board/actor.ts';
import type { Board, Locale } from '../../shared/board/board.ts';
import type { ActorId } from '../../shared/board/ids.ts';
import type { Item } from '../../shared/board/item.ts';
import { find, searchText, termsOf } from '../../shared/search/match.ts';

/** What of the market is asked to be seen. */
export interface MarketFilter {
  query: string;
  /** null: any */
  sector: Sector | null;
  onlyOwn: boolean;
}

interface MarketContents {
  actors: Board['actors'];
  /** whose own items are */
  speaker: ActorId | undefined;
  locale: Locale;
}

/** Whether an item is among what is asked for: every word of the query is in it or in its actor's name, in any inflected form. */
export function itemFilter(
  { query, sector, onlyOwn }: MarketFilter,
  { actors, speaker, locale }: MarketContents,
): (item: Item) => boolean {
  const wanted = termsOf(query).map((term) => ({ term, root: wordRoots(term.folded, locale)[0]?.root }));
  return ({ actor, text }) => {
    const owner = actors.get(actor);
    if ((sector !== null && owner?.sector !== sector) || (onlyOwn && actor !== speaker)) return false;
    const words = `${text} ${owner?.name ?? ''}`;
    const searched = searchText(words);
    return wanted.every(
      ({ term, root }) =>
        find(term, searched) !== null ||
        (root !== undefined && wordRoots(words, locale).some((word) => word.root === root)),
    );
  };
}
