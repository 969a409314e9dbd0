import type * as Y from 'yjs';
import { boardRoot, fromYRecord, recordsRoot } from '../layout.ts';
import { mergeText } from '../mergeText.ts';
import type { ChangedRecord, RecordEdits } from '../recordEdits.ts';
import { patchRecord, putRecord } from './records.ts';

/**
 * Does again what was done on another document of the same board. As everywhere else, what others have deleted meanwhile
 * stays deleted, of two values of a field the later stays, and of two people's words in a text both.
 */
export function redoEdits(doc: Y.Doc, { info, put, removed, changed }: RecordEdits): void {
  doc.transact(() => {
    for (const [field, value] of Object.entries(info)) {
      if (value === undefined) boardRoot(doc).delete(field);
      else if (boardRoot(doc).get(field) !== value) boardRoot(doc).set(field, value);
    }
    for (const { root, record } of put) {
      const { id, ...fields } = record;
      if (recordsRoot(doc, root).has(id)) patchRecord(doc, root, id as never, fields as never);
      else putRecord(doc, root, record as never);
    }
    for (const { root, id } of removed) recordsRoot(doc, root).delete(id);
    for (const change of changed) redoChange(doc, change);
  });
}

function redoChange(doc: Y.Doc, { root, id, fields, texts, sets }: ChangedRecord): void {
  const yRecord = recordsRoot(doc, root).get(id);
  if (!yRecord) return;
  const current = fromYRecord(root, id, yRecord);
  const patch: Record<string, unknown> = { ...fields };
  for (const { field, base, delta } of texts) patch[field] = mergeText(base, String(current[field] ?? ''), delta);
  for (const { field, added, removed } of sets) {
    const kept = ((current[field] ?? []) as string[]).filter((key) => !removed.includes(key));
    patch[field] = [...new Set([...kept, ...added])];
  }
  patchRecord(doc, root, id as never, patch as never);
}
