import { Actor } from '../board/actor.ts';
import { Agreement } from '../board/agreement.ts';
import { Answer } from '../board/answer.ts';
import { type Locale, SCHEMA_VERSION } from '../board/board.ts';
import type { BoardFile } from '../board/boardFile.ts';
import { Flow } from '../board/flow.ts';
import { Item } from '../board/item.ts';
import { Note } from '../board/note.ts';
import { Role } from '../board/role.ts';
import type { Outline, WordsOf } from './Outline.ts';

/** An example to start from, in each language. Ids are the same in all of them. */
export type Template = (locale: Locale) => BoardFile;

/** Stands on the paper of every example, also when the workshop's own title has taken the place of the example's. */
const MARK: Readonly<Record<Locale, string>> = {
  fi: 'Esimerkki. Toimijat ja virrat on keksitty. Muokkaa niistä omanne, ja poista sitten tämä lappu.',
  sv: 'Exempel. Aktörerna och flödena är påhittade. Ändra dem till era egna och ta sedan bort den här lappen.',
  en: 'An example. The actors and flows are made up. Change them into your own, then delete this note.',
};

/** Puts an outline and its words together. */
export function template<O extends Outline>(outline: O, wordsIn: Readonly<Record<Locale, WordsOf<O>>>): Template {
  return (locale) => {
    // The ids are the outline's own; here they are looked up as strings.
    const words = wordsIn[locale] as WordsOf<Outline>;
    return {
      format: 'arvoverkko',
      version: SCHEMA_VERSION,
      board: { title: words.title, question: words.question, locale },
      actors: entries(outline.actors).map(([id, actor]) => Actor.parse({ id, ...actor, ...words.actors[id] })),
      roles: entries(outline.roles).map(([id, holders]) => Role.parse({ id, holders, ...words.roles[id] })),
      items: entries(outline.items).map(([id, item]) => Item.parse({ id, ...item, text: words.items[id] })),
      flows: entries(outline.flows).map(([id, flow]) =>
        Flow.parse({ id, layer: 'today', ...flow, ...words.flows[id] }),
      ),
      answers: outline.answers.map((answer) => Answer.parse({ id: `${answer.item}-${answer.actor}`, ...answer })),
      agreements: entries(outline.agreements).map(([id, kind]) =>
        Agreement.parse({ id, kind, ...words.agreements[id] }),
      ),
      people: [],
      notes: [Note.parse({ id: 'example', text: MARK[locale], ...outline.mark })],
      areas: [],
      comments: [],
    };
  };
}

const entries = <V>(record: Readonly<Record<string, V>>): [string, V][] => Object.entries(record);
