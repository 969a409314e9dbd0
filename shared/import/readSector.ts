import { SECTORS, type Sector } from '../board/actor.ts';
import { plainWords } from './plainWords.ts';

/** Words for sectors, folded, in Finnish, Swedish and English, as registers and people write them. */
const WORDS: Readonly<Record<Sector, string>> = {
  municipality:
    'kunta kunnat kaupunki kaupungit kuntayhtyma kommun kommuner stad stader samkommun municipality municipalities city town',
  county: 'hyvinvointialue hyvinvointialueet hva valfardsomrade valfardsomraden county counties',
  state: 'valtio virasto ministerio stat staten myndighet ministerium state government agency ministry',
  association:
    'yhdistys yhdistykset jarjesto jarjestot seura seurat liitto ry forening foreningar rf organisation forbund association associations ngo',
  foundation: 'saatio saatiot sr stiftelse stiftelser foundation foundations',
  parish:
    'seurakunta seurakunnat seurakuntayhtyma srk kirkko forsamling forsamlingar kyrka parish parishes church congregation',
  school:
    'oppilaitos oppilaitokset koulu koulut lukio opisto yliopisto ammattikorkeakoulu amk laroanstalt laroanstalter laroinrattning institution skola universitet yrkeshogskola school university college',
  company:
    'yritys yritykset oy oyj ky tmi toiminimi osakeyhtio osuuskunta osk foretag bolag aktiebolag ab andelslag company companies business enterprise firm ltd',
  residents: 'asukkaat asukas kuntalaiset invanare residents resident',
  group: 'ryhma ryhmat verkosto grupp grupper natverk group groups network',
  other: 'muu muut annan annat ovrig ovriga other',
};
const SECTOR_OF = new Map(SECTORS.flatMap((sector) => WORDS[sector].split(' ').map((word) => [word, sector] as const)));

/** What compound words of names end in, before what is an ending of it: 'Marttayhdistys', 'seurakunta' before 'kunta'. */
const ENDINGS =
  'seurakunta osuuskunta kuntayhtyma kunta hyvinvointialue yhdistys jarjesto seura liitto saatio oppilaitos opisto koulu lukio kaupunki virasto ministerio verkosto ryhma valfardsomrade forsamling stiftelse forening forbund skola kommun'.split(
    ' ',
  );

/** 'Yhdistys (ry)' → 'association'. Null where no word is known, or where the words say different things. */
export function readSector(text: string): Sector | null {
  const words = plainWords(text).replace('3 sektori', 'yhdistys').replace('kolmas sektori', 'yhdistys').split(' ');
  const known = new Set(words.map((word) => SECTOR_OF.get(word)).filter((sector) => sector !== undefined));
  if (known.size > 1) known.delete('other');
  const [sector, ...others] = known;
  return sector !== undefined && others.length === 0 ? sector : null;
}

/** What an organisation is by its name: 'Imatran kaupunki', 'Saimaan Martat ry'. Null where the name does not tell. */
export function sectorOfName(name: string): Sector | null {
  const words = plainWords(name)
    .replace(/\br y$/, 'ry')
    .replace(/\br f$/, 'rf')
    .split(' ');
  // The legal form at the end is sure; of the other words the last that says something is what it is.
  for (const word of words.reverse()) {
    const exact = SECTOR_OF.get(word);
    if (exact !== undefined && exact !== 'other') return exact;
    const ending = ENDINGS.find((known) => word.endsWith(known));
    if (ending) return SECTOR_OF.get(ending) ?? null;
  }
  return null;
}
