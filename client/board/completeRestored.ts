import * as Y from 'yjs';
import { ZodMiniDefault, ZodMiniOptional } from 'zod/mini';
import { RECORDS, ROOT_NAMES, type RootName } from '../../shared/board/board.ts';
import { recordsRoot, type YRecord } from '../../shared/document/layout.ts';

/**
 * Makes the records that an undo brought back whole. Yjs leaves out a field that another person wrote while the record
 * was being deleted, and the server refuses a record that lacks one it can't be without: such a field gets the last
 * value that is still known, and a record with none goes again.
 */
export function completeRestored(doc: Y.Doc, transaction: Y.Transaction): void {
  for (const root of ROOT_NAMES) {
    const records = recordsRoot(doc, root);
    for (const id of transaction.changed.get(records as never) ?? []) {
      const record = id === null ? undefined : records.get(id);
      if (record) complete(root, records, id as string, record);
    }
  }
}

function complete(root: RootName, records: Y.Map<YRecord>, id: string, record: YRecord): void {
  for (const field of requiredFields(root)) {
    if (record.has(field)) continue;
    const value = lastKnownValue(records, id, field);
    if (value === undefined) {
      records.delete(id);
      return;
    }
    record.set(field, value);
  }
}

const requiredFields = (root: RootName): string[] =>
  Object.entries(RECORDS[root].shape)
    .filter(
      ([field, schema]) => field !== 'id' && !(schema instanceof ZodMiniOptional || schema instanceof ZodMiniDefault),
    )
    .map(([field]) => field);

/** From the newest to the oldest record that has stood under this key, and in each from the newest value on. */
function lastKnownValue(records: Y.Map<YRecord>, id: string, field: string): unknown {
  for (let entry = records._map.get(id) ?? null; entry !== null; entry = entry.left) {
    if (!(entry.content instanceof Y.ContentType)) continue;
    let item = entry.content.type._map.get(field) ?? null;
    // What Yjs has tidied away has no content.
    for (; item !== null; item = item.left) {
      const value: unknown = item.content.getContent().at(-1);
      if (value !== undefined) return value;
    }
  }
  return undefined;
}
