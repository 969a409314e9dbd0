import type * as Y from 'yjs';
import type { RootName } from '../board/board.ts';
import type { BoardFile } from '../board/boardFile.ts';
import { COORDINATE_LIMIT } from '../board/fields.ts';
import { HOLDER_LIMIT, type Role } from '../board/role.ts';
import { recordsRoot } from './layout.ts';
import { newId } from './newId.ts';
import { readRoot } from './readBoard.ts';

/**
 * Makes a copied part of a board ready to be imported into this one, moved by `shift` pixels.
 *
 * A record whose id is free here keeps it: what was cut comes back as itself, with its comments and those who represent
 * it, and what comes from another board is the same thing there. Where the id is taken the record is a copy with an id
 * of its own. A copied flow is a new proposal, because nobody has accepted it or shaken hands on it yet; so is one that
 * joins copied actors.
 *
 * What people say or sign in their own name never comes along, whoever made the fragment. A role is the one of the same
 * id here, else the one of the same name, else it is made. No card comes pinned: the lock was on the place it left.
 */
export function settleFragment(doc: Y.Doc, fragment: BoardFile, shift: { x: number; y: number }): BoardFile {
  const isFree = (root: RootName, id: string): boolean => !recordsRoot(doc, root).has(id);
  const settledId = <Id extends string>(root: RootName, id: Id): Id => (isFree(root, id) ? id : newId<Id>());
  const place = ({ x, y }: { x: number; y: number }) => ({ x: onPaper(x + shift.x), y: onPaper(y + shift.y) });

  const actorIds = new Map(fragment.actors.map(({ id }) => [id, settledId('actors', id)]));
  const idOf = (actor: BoardFile['actors'][number]['id']) => actorIds.get(actor) ?? actor;
  const isSame = (actor: BoardFile['actors'][number]['id']): boolean => idOf(actor) === actor;

  return {
    ...fragment,
    actors: fragment.actors.map(({ pinned: _, ...actor }) => ({ ...actor, ...place(actor), id: idOf(actor.id) })),
    roles: settleRoles(
      [...readRoot(doc, 'roles').values()],
      fragment.roles.map((role) => ({ ...role, holders: role.holders.map(idOf) })),
    ),
    items: fragment.items.map((item) => ({
      ...item,
      id: isSame(item.actor) ? settledId('items', item.id) : newId(),
      actor: idOf(item.actor),
    })),
    flows: fragment.flows.map((flow) => {
      const ends = { from: idOf(flow.from), to: idOf(flow.to) };
      if (isSame(flow.from) && isSame(flow.to) && isFree('flows', flow.id)) return { ...flow, ...ends };
      const { owner: _owner, reviewOn: _reviewOn, ...rest } = flow;
      return { ...rest, ...ends, id: newId(), stage: 'proposed' };
    }),
    notes: fragment.notes.map((note) => ({ ...note, ...place(note), id: settledId('notes', note.id) })),
    answers: [],
    agreements: [],
    people: [],
    comments: [],
    areas: fragment.areas.map((area) => ({ ...area, ...place(area), id: settledId('areas', area.id) })),
  };
}

const onPaper = (coordinate: number): number =>
  Math.round(Math.max(-COORDINATE_LIMIT, Math.min(COORDINATE_LIMIT, coordinate)));

/** The roles of the board that get more holders, and those that are new to it. */
function settleRoles(here: readonly Role[], coming: readonly Role[]): Role[] {
  const settled = new Map<string, Role>();
  for (const role of coming) {
    const known = here.find(({ id }) => id === role.id) ?? here.find(({ name }) => isSameName(name, role.name));
    const base = (known && settled.get(known.id)) ?? known ?? { ...role, id: newId(), holders: [] };
    const holders = [...new Set([...base.holders, ...role.holders])].slice(0, HOLDER_LIMIT);
    settled.set(base.id, { ...base, holders });
  }
  return [...settled.values()];
}

const isSameName = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();
