import { type Board, type RecordOf, ROOT_NAMES, type RootName } from './board.ts';
import type { ActorId, ItemId } from './ids.ts';

/** Whose deletion can be taken back by somebody else: not who a person is, nor what they said. */
export type KeptRoot = Exclude<RootName, 'people' | 'comments'>;
export const KEPT_ROOTS = ROOT_NAMES.filter((root): root is KeptRoot => root !== 'people' && root !== 'comments');

/** Whole records that went in one deletion. */
export type DeletedRecords = { [R in KeptRoot]?: RecordOf<R>[] };

/**
 * Those of the records that a board lacks and can take: a flow, an item or an answer only where its ends are there, or
 * among the records.
 */
export function restorable(board: Board, deleted: DeletedRecords): DeletedRecords {
  const missing = <R extends KeptRoot>(root: R, whole: (record: RecordOf<R>) => boolean = () => true): RecordOf<R>[] =>
    ((deleted[root] ?? []) as RecordOf<R>[]).filter(
      (record) => !(board[root] as ReadonlyMap<string, unknown>).has(record.id) && whole(record),
    );
  const actors = missing('actors');
  const actorIds = new Set(actors.map(({ id }) => id));
  const hasActor = (id: ActorId) => board.actors.has(id) || actorIds.has(id);
  const items = missing('items', ({ actor }) => hasActor(actor));
  const itemIds = new Set(items.map(({ id }) => id));
  const hasItem = (id: ItemId) => board.items.has(id) || itemIds.has(id);
  return withoutEmpty({
    actors,
    roles: missing('roles'),
    items,
    flows: missing('flows', ({ from, to }) => hasActor(from) && hasActor(to)),
    answers: missing('answers', ({ item, actor }) => hasItem(item) && hasActor(actor)),
    agreements: missing('agreements'),
    notes: missing('notes'),
    areas: missing('areas'),
  });
}

const withoutEmpty = (records: DeletedRecords): DeletedRecords =>
  Object.fromEntries(Object.entries(records).filter(([, some]) => some.length > 0));
