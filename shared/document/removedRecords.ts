import * as Y from 'yjs';
import { TEXT_FIELDS } from '../board/board.ts';
import { type DeletedRecords, KEPT_ROOTS, type KeptRoot } from '../board/deleted.ts';
import { recordsRoot, SET_FIELDS, type YRecord } from './layout.ts';

/**
 * The whole records that a transaction removed, as they were before it; null when there are none. To be called in
 * `afterTransaction`, before Yjs tidies up: what was deleted is marked so, and still there to read.
 */
export function removedRecords(doc: Y.Doc, transaction: Y.Transaction): DeletedRecords | null {
  const removed: { [root: string]: object[] } = {};
  for (const root of KEPT_ROOTS) {
    const records = recordsRoot(doc, root);
    for (const id of transaction.changed.get(records as never) ?? []) {
      if (id === null || records.has(id)) continue;
      const entry = entryBefore(records._map.get(id), transaction);
      if (!(entry?.content instanceof Y.ContentType)) continue;
      removed[root] ??= [];
      removed[root].push(asItWas(root, id, entry.content.type as YRecord, transaction));
    }
  }
  return Object.keys(removed).length === 0 ? null : removed;
}

function asItWas(root: KeptRoot, id: string, yRecord: YRecord, transaction: Y.Transaction): object {
  const record: Record<string, unknown> = { id };
  for (const field of TEXT_FIELDS[root]) record[field] = '';
  for (const field of SET_FIELDS[root]) record[field] = [];
  for (const [field, newest] of yRecord._map) {
    const entry = entryBefore(newest, transaction);
    if (entry) record[field] = valueBefore(entry, transaction);
  }
  return record;
}

function valueBefore({ content }: Y.Item, transaction: Y.Transaction): unknown {
  if (!(content instanceof Y.ContentType)) return content.getContent().at(-1);
  const type: Y.AbstractType<unknown> = content.type;
  if (type instanceof Y.Map)
    return [...type._map].flatMap(([id, item]) => (entryBefore(item, transaction) ? [id] : []));
  let text = '';
  for (let item = type._start; item !== null; item = item.right) {
    if (wentIn(item, transaction) && item.content instanceof Y.ContentString) text += item.content.str;
  }
  return text;
}

/** What stood at a key before the transaction took it away. */
function entryBefore(newest: Y.Item | undefined, transaction: Y.Transaction): Y.Item | null {
  for (let item = newest ?? null; item !== null; item = item.left) if (wentIn(item, transaction)) return item;
  return null;
}

/** Whether the item was alive before the transaction, and deleted in it. */
const wentIn = ({ id }: Y.Item, { beforeState, deleteSet }: Y.Transaction): boolean =>
  id.clock < (beforeState.get(id.client) ?? 0) && Y.isDeleted(deleteSet, id);
