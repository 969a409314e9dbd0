import { find, findSlip, searchText, termsOf } from '../../shared/search/match.ts';
import type { Command } from './Command.ts';

/** What a name in another language counts as worse than one that is shown. */
const FOREIGN = 10;

/**
 * The commands in whose name every word of the query is found, the best first; a slip of one letter is forgiven only where
 * nothing is found as it was written. An empty query finds nothing.
 * @param namesOf the command's names: in the page's language, and then in others
 */
export function findCommands(
  commands: readonly Command[],
  query: string,
  namesOf: (command: Command) => readonly string[],
): Command[] {
  const terms = termsOf(query);
  if (terms.length === 0) return [];
  const ranked = (finder: typeof find) =>
    commands
      .flatMap((command) => {
        const ranks = namesOf(command).flatMap((name, language) => {
          const found = terms.map((term) => finder(term, searchText(name)));
          if (found.includes(null)) return [];
          return Math.max(...found.map((place) => place?.rank ?? 0)) + (language === 0 ? 0 : FOREIGN);
        });
        return ranks.length > 0 ? [{ command, rank: Math.min(...ranks) }] : [];
      })
      .sort((a, b) => a.rank - b.rank)
      .map(({ command }) => command);
  const exact = ranked(find);
  return exact.length > 0 ? exact : ranked(findSlip);
}
