import { simpleDiffString } from 'lib0/diff';
import * as Y from 'yjs';
import { type Board, type RecordOf, type RootName, TEXT_FIELDS } from '../../board/board.ts';
import { recordsRoot, SET_FIELDS, toYRecord, type YRecord } from '../layout.ts';

export type IdOf<R extends RootName> = Board[R] extends ReadonlyMap<infer Id extends string, unknown> ? Id : never;

/** A change of some fields; `undefined` removes an optional field and empties a text or a set. */
export type Patch<R extends RootName> = { [F in keyof Omit<RecordOf<R>, 'id'>]?: RecordOf<R>[F] | undefined };

export const yRecordOf = <R extends RootName>(doc: Y.Doc, root: R, id: IdOf<R>): YRecord | undefined =>
  recordsRoot(doc, root).get(id);

export function putRecord<R extends RootName>(doc: Y.Doc, root: R, record: RecordOf<R>): void {
  recordsRoot(doc, root).set(record.id, toYRecord(root, record));
}

/** Writes only the fields that differ, so that nobody's concurrent edit of another field is touched. */
export function patchRecord<R extends RootName>(doc: Y.Doc, root: R, id: IdOf<R>, patch: Patch<R>): boolean {
  const yRecord = yRecordOf(doc, root, id);
  if (!yRecord) return false;
  let changed = false;
  for (const [field, value] of Object.entries(patch)) {
    const current = yRecord.get(field);
    if (TEXT_FIELDS[root].includes(field)) changed = writeText(yRecord, field, String(value ?? '')) || changed;
    else if (SET_FIELDS[root].includes(field)) changed = writeSet(yRecord, field, (value ?? []) as string[]) || changed;
    else if (value === undefined) {
      if (yRecord.has(field)) {
        yRecord.delete(field);
        changed = true;
      }
    } else if (JSON.stringify(current) !== JSON.stringify(value)) {
      yRecord.set(field, value);
      changed = true;
    }
  }
  return changed;
}

/** Turns the shared text into `next` by one replacement in the middle, so that others' edits around it survive. */
function writeText(yRecord: YRecord, field: string, next: string): boolean {
  let text = yRecord.get(field);
  if (!(text instanceof Y.Text)) {
    text = new Y.Text();
    yRecord.set(field, text);
  }
  const yText = text as Y.Text;
  const { index, remove, insert } = simpleDiffString(yText.toString(), next);
  if (remove > 0) yText.delete(index, remove);
  if (insert.length > 0) yText.insert(index, insert);
  return remove > 0 || insert.length > 0;
}

function writeSet(yRecord: YRecord, field: string, next: readonly string[]): boolean {
  let set = yRecord.get(field);
  if (!(set instanceof Y.Map)) {
    set = new Y.Map();
    yRecord.set(field, set);
  }
  const ySet = set as Y.Map<true>;
  const added = next.filter((id) => !ySet.has(id));
  const removed = [...ySet.keys()].filter((id) => !next.includes(id));
  for (const id of added) ySet.set(id, true);
  for (const id of removed) ySet.delete(id);
  return added.length + removed.length > 0;
}
