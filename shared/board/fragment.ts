import { type Board, ROOT_NAMES, SCHEMA_VERSION } from './board.ts';
import type { BoardFile } from './boardFile.ts';

/**
 * The part of a board that is copied when these records are: the actors with what they have, offer and need and the
 * roles they hold among themselves, every flow between two of them, the notes and the areas. What people said of the
 * originals (answers, comments) and the people themselves stay behind. Empty when nothing among the ids can be copied
 * by itself, as a flow can't.
 */
export function fragmentOf(board: Board, ids: ReadonlySet<string>): BoardFile {
  const { title, question, locale } = board.board;
  const copied = <T extends { id: string }>(records: ReadonlyMap<string, T>): T[] =>
    [...records.values()].filter(({ id }) => ids.has(id));
  const roles = [...board.roles.values()]
    .map((role) => ({ ...role, holders: role.holders.filter((actor) => ids.has(actor)) }))
    .filter(({ holders }) => holders.length > 0);
  const none = Object.fromEntries(ROOT_NAMES.map((root) => [root, []])) as unknown as BoardFile;
  return {
    ...none,
    format: 'arvoverkko',
    version: SCHEMA_VERSION,
    board: { title, question, locale },
    actors: copied(board.actors),
    roles,
    items: [...board.items.values()].filter(({ actor }) => ids.has(actor)),
    flows: [...board.flows.values()].filter(({ from, to }) => ids.has(from) && ids.has(to)),
    notes: copied(board.notes),
    areas: copied(board.areas),
  };
}

/** Whether there is anything to put on a board. */
export const isEmptyFragment = ({ actors, notes, areas }: BoardFile): boolean =>
  actors.length + notes.length + areas.length === 0;
