import type { Rect } from '../../shared/drawing/rect.ts';

/** What is tidied, as plain data that a worker can be given. Sizes and places are in px on the paper. */
export interface Network {
  cards: NetworkCard[];
  /** one for each pair of cards with flows between them */
  links: Link[];
  areas: { id: string; rect: Rect }[];
  /** what cards must not land on, other than cards and areas */
  notes: Rect[];
  /** everything is tidied, not some chosen cards among others */
  whole: boolean;
}

export interface NetworkCard {
  id: string;
  rect: Rect;
  /** pinned ones and those that were not chosen stay where they are */
  movable: boolean;
  /** the smallest area that it stands on */
  area: string | null;
}

export interface Link {
  a: string;
  b: string;
  /** how far apart the cards' middles should be, for the labels between them */
  length: number;
}

/** The new places of the cards that have one, and of the areas that had to grow for what stands on them. */
export interface Tidied {
  cards: { id: string; x: number; y: number }[];
  areas: { id: string; rect: Rect }[];
}
