import type { Board } from '../board/board.ts';
import type { Layer } from '../board/flow.ts';
import type { ActorId, FlowId } from '../board/ids.ts';
import { placedOf } from '../board/placed.ts';
import { withFollowers } from './placedRect.ts';

/** What of a board is asked for; all of it where nothing is said. */
export interface Part {
  /** actors, flows, notes, and areas with what stands on them */
  ids?: readonly string[] | undefined;
  layer?: Layer | undefined;
}

/** Those of the ids that `partOf` finds nothing for. */
export const unknownIds = (board: Board, ids: readonly string[]): string[] =>
  ids.filter((id) => !board.flows.has(id as FlowId) && placedOf(board, [id]).length === 0);

/**
 * The part of a board that was asked for, whole in itself: a flow brings its two ends, two actors bring the flows
 * between them, and an actor brings its items and roles. What is agreed on concerns the whole and stays with it.
 */
export function partOf(board: Board, { ids, layer }: Part): Board {
  const flows = layer ? kept(board.flows, (flow) => flow.layer === layer) : board.flows;
  if (!ids) return { ...board, flows };

  const asked = new Set(ids);
  const standing = new Set<string>(withFollowers(board, placedOf(board, asked)).map(({ id }) => id));
  const partFlows = kept(flows, ({ id, from, to }) => asked.has(id) || (standing.has(from) && standing.has(to)));
  const placed = new Set([...standing, ...[...partFlows.values()].flatMap(({ from, to }) => [from, to])]);
  const hasActor = (id: ActorId | undefined) => id !== undefined && placed.has(id);
  const items = kept(board.items, (item) => hasActor(item.actor));
  return {
    board: board.board,
    actors: kept(board.actors, ({ id }) => placed.has(id)),
    flows: partFlows,
    notes: kept(board.notes, ({ id }) => placed.has(id)),
    areas: kept(board.areas, ({ id }) => placed.has(id)),
    items,
    answers: kept(board.answers, ({ item, actor }) => items.has(item) && hasActor(actor)),
    roles: new Map(
      [...board.roles].flatMap(([id, role]) => {
        const holders = role.holders.filter(hasActor);
        return holders.length > 0 ? [[id, { ...role, holders }]] : [];
      }),
    ),
    agreements: new Map(),
    people: kept(board.people, ({ actor }) => hasActor(actor)),
    comments: kept(board.comments, ({ on }) => placed.has(on.id) || asked.has(on.id)),
  };
}

function kept<K, V>(records: ReadonlyMap<K, V>, keep: (record: V) => boolean): ReadonlyMap<K, V> {
  return new Map([...records].filter(([, record]) => keep(record)));
}
