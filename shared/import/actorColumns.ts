import { plainWords } from './plainWords.ts';

/** What a column of a table of actors can hold. */
export const ACTOR_COLUMNS = [
  'name',
  'sector',
  'description',
  'activities',
  'audience',
  'strengths',
  'area',
  'website',
  'contact',
  'businessId',
] as const;
export type ActorColumn = (typeof ACTOR_COLUMNS)[number];

/** For each column of a table what it holds; null is left out. */
export type ColumnMap = readonly (ActorColumn | null)[];

/** Columns that only one column of the table can give; the others are joined. */
export const SINGLE_COLUMNS: readonly ActorColumn[] = ['name', 'sector', 'businessId'];

/**
 * Words of headers, folded, in Finnish, Swedish and English. The first that fits wins: 'Yhteyshenkilön nimi' is a
 * contact and 'Toimijan tyyppi' a sector, so the name comes last.
 */
const HEADER_WORDS: readonly (readonly [ActorColumn, RegExp])[] = [
  ['businessId', /\b(y tunnus|ytunnus|fo nummer|org nr|organisationsnummer|business id|company id|vat)\b/],
  ['website', /\b(www|url|web|internet|verkkosivu\w*|kotisivu\w*|nettisivu\w*|webb\w*|hemsid\w*|website|homepage)\b/],
  [
    'contact',
    /\b(yhteys\w*|puh\w*|\w*puhelin\w*|gsm|mobil\w*|sahkoposti\w*|s ?posti|kontakt\w*|tel|telefon\w*|e ?post\w*|contact\w*|phone|e ?mail)\b/,
  ],
  [
    'sector',
    /\b(sektori|\w*tyyppi|yhteisomuoto|yritysmuoto|yhtiomuoto|kategoria|sektor|kategori|\w*typ|\w*form|sector|type|category)\b/,
  ],
  [
    'area',
    /\b(\w*alue|\w*kunta|kotipaikka|\w*toimipaikka|paikkakunta|maakunta|kaupunki|\w*osoite|\w*omrade|\w*ort|\w*kommun|\w*adress|area|region|city|town|municipality|location|address)\b/,
  ],
  ['audience', /\b(kohderyhma\w*|kenelle|asiakkaat|malgrupp\w*|for vem|audience|target group\w*|for whom)\b/],
  ['strengths', /\b(vahvuu\w*|miten|keinot|styrk\w*|hur|strength\w*|means|how)\b/],
  [
    'activities',
    /\b(\w*toiminta|toimiala|mita|palvelu\w*|verksamhet\w*|tjanst\w*|bransch|vad|activit\w*|services?|what)\b/,
  ],
  ['description', /\b(kuvau\w*|esittely|lisatieto\w*|beskriv\w*|presentation|description|about|info)\b/],
  ['name', /\b(\w*nimi|toimija|organisaatio|jarjesto|\w*namn|aktor|organisation|name|actor|organization)\b/],
];

/** What each column seems to hold by its header's words. A single column is taken from the first that fits. */
export function guessColumns(header: readonly string[]): ColumnMap {
  const taken = new Set<ActorColumn>();
  const guessed = header.map((cell) => {
    const words = plainWords(cell);
    const column = HEADER_WORDS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
    if (column === null || (taken.has(column) && SINGLE_COLUMNS.includes(column))) return null;
    taken.add(column);
    return column;
  });
  if (taken.has('name')) return guessed;
  // 'Yhdistys;Kotipaikka;Puhelin': what is not known is most likely who it is about.
  const first = guessed.indexOf(null);
  return guessed.map((column, index) => (index === first ? 'name' : column));
}

/** Whether a first row reads as a header: it speaks of names, or of two things that are known. */
export function isHeader(cells: readonly string[]): boolean {
  const known = new Set(
    cells.map((cell) => HEADER_WORDS.find(([, pattern]) => pattern.test(plainWords(cell)))?.[0]).filter(Boolean),
  );
  return known.has('name') || known.size > 1;
}
