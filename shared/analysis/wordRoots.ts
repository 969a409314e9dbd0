import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as finnish } from '@orama/stemmers/finnish';
import { stemmer as swedish } from '@orama/stemmers/swedish';
import type { Locale } from '../board/board.ts';

/** A word of a text that says something, and what its inflected forms have in common. */
export interface WordRoot {
  root: string;
  /** as it was written */
  word: string;
}

/** Words that join others and name nothing. */
const STOP_WORDS: Record<Locale, ReadonlySet<string>> = {
  fi: wordsOf(`ei eli esim esimerkiksi että heidän hänen ja jos joka joiden jolla jonka jossa jotka kanssa kuin kun me
    meidän meille mm muu muut myös mutta ne niiden niin on oma oman omat ovat se sekä sen siitä sitä tai tms varten vai
    yhä ym yms`),
  sv: wordsOf(`alla att av de dem den det din egen egna ett en eller er ett exempelvis för från här i inte kan man med
    men ex mm och om på samt ska som så t till ur var vi vid vår våra är åt`),
  en: wordsOf(`a about an and any are as at be by can eg for from how i in into is it its my of on or our own so some
    such that the their them they this to us we what which who with you your`),
};

const ROOT_OF: Record<Locale, (word: string) => string> = { fi: finnishRoot, sv: swedishRoot, en: english };

/** Texts remembered for each language; the largest map that is promised has some thousands. */
const REMEMBERED = 10_000;
const remembered: Record<Locale, Map<string, readonly WordRoot[]>> = { fi: new Map(), sv: new Map(), en: new Map() };

/**
 * The words of a text with their roots, in the order of the text: Snowball's stems, and for Finnish and Swedish cut by a
 * few more letters, since the stems of two forms of one noun often differ at the end. A root is no word; two words with the same
 * one are nearly always forms of one word, or its near relatives.
 */
export function wordRoots(text: string, locale: Locale): readonly WordRoot[] {
  const known = remembered[locale];
  const before = known.get(text);
  if (before) return before;
  const roots = [...text.normalize('NFC').matchAll(/[\p{L}\p{N}]+/gu)].flatMap(([word]) => {
    const small = word.toLowerCase();
    return STOP_WORDS[locale].has(small) ? [] : [{ root: ROOT_OF[locale](small), word }];
  });
  if (known.size >= REMEMBERED) known.clear();
  known.set(text, roots);
  return roots;
}

/** The last part of a compound may be short, the first part not: 'til', but of 'talkoot' not 'tal'. In letters of the root. */
const SHORTEST_FIRST = 4;
const SHORTEST_LAST = 3;

/** The beginnings and ends of a root that may be words of their own. English writes the parts of a compound apart. */
export function partsOf(root: string, locale: Locale): string[] {
  if (locale === 'en') return [];
  const parts: string[] = [];
  for (let cut = SHORTEST_FIRST; cut <= root.length - SHORTEST_LAST; cut += 1) {
    parts.push(root.slice(0, cut), root.slice(cut));
  }
  return parts;
}

/** Whether two roots are the same, or one is a part of the other. */
export const areRelated = (a: string, b: string, locale: Locale): boolean =>
  a === b || partsOf(a, locale).includes(b) || partsOf(b, locale).includes(a);

/**
 * 'tila', 'tiloja' → 'til'; 'kyyti', 'kyydit' → 'kyyt'; 'kokous', 'kokouksille' → 'kokou'. Vowels, and consonants that come and go
 * between the cases of a noun, are taken off the end of the stem, and of long consonants one is left.
 */
function finnishRoot(word: string): string {
  let root = finnish(word).replace(/([^aeiouyäö])\1/g, '$1');
  root = cut(root, /[aeioäö]*j?$/, 3);
  root = cut(root, /[aeioäö]+$/, 3);
  root = cut(root, /(?<=uu|yy)[dt]$/, 3)
    .replace(/d$/, 't')
    .replace(/^(..)t$/, '$1s');
  root = cut(root, /(?:ks|st|(?<=[aeiouyäö])[ns]|(?<=n)t|(?<=u)k)$/, 4);
  root = cut(root, /(?<=[aeiouyäö])n$/, 4);
  return cut(root, /[aeioäö]+$/, 3);
}

/** 'kök', 'köket' → 'kök'; 'skjuts', 'skjutsar' → 'skjut': the endings of neuters and of the genitive go too. */
function swedishRoot(word: string): string {
  let root = cut(swedish(word), /(?:et|en|an)$/, 3);
  root = cut(root, /s$/, 3).replace(/([^aeiouyåäö])\1$/, '$1');
  return cut(root, /[aeiou]$/, 3);
}

/** Takes an ending off where so many letters are left. */
function cut(word: string, ending: RegExp, left: number): string {
  const rest = word.replace(ending, '');
  return rest.length >= left ? rest : word;
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/));
}
