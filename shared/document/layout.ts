import * as Y from 'yjs';
import { RECORDS, ROOT_NAMES, type RootName, TEXT_FIELDS } from '../board/board.ts';

/** A record as it lies in its root: plain values, Y.Text for text written together, a Y.Map of keys for a set. */
export type YRecord = Y.Map<unknown>;

/** Every root of a board document: `board` is one record, the others are maps of id → record. */
export const DOCUMENT_ROOTS: readonly string[] = ['board', ...ROOT_NAMES];

/** Fields that are a set of ids: Y.Map of id → true, so that two people can add at once. */
export const SET_FIELDS: Readonly<Record<RootName, readonly string[]>> = {
  actors: [],
  roles: ['holders'],
  items: [],
  flows: [],
  answers: [],
  agreements: [],
  people: [],
  notes: [],
  areas: [],
  comments: [],
};

export const boardRoot = (doc: Y.Doc): YRecord => doc.getMap('board');

export const recordsRoot = (doc: Y.Doc, root: RootName): Y.Map<YRecord> => doc.getMap<YRecord>(root);

/** Names every root, so that an update can't give one another type first. */
export function openRoots(doc: Y.Doc): void {
  for (const root of DOCUMENT_ROOTS) doc.getMap(root);
}

/**
 * Plain record → its Y.Map, not yet in a document. Every shared text is made at once, even if empty: two people who
 * start writing in the same empty field must meet in one text.
 */
export function toYRecord(root: RootName, record: { readonly id: string }): YRecord {
  const yRecord: YRecord = new Y.Map();
  const plain: Record<string, unknown> = { ...record };
  for (const field of Object.keys(RECORDS[root].shape)) {
    const value = plain[field];
    if (field === 'id') continue;
    if (TEXT_FIELDS[root].includes(field)) yRecord.set(field, new Y.Text(typeof value === 'string' ? value : ''));
    else if (SET_FIELDS[root].includes(field)) {
      const ids = Array.isArray(value) ? (value as string[]) : [];
      yRecord.set(field, new Y.Map(ids.map((id) => [id, true])));
    } else if (value !== undefined) yRecord.set(field, value);
  }
  return yRecord;
}

/** Y.Map → plain record. Trusts the shape, which the gate has checked. */
export function fromYRecord(root: RootName, id: string, yRecord: YRecord): Record<string, unknown> {
  const record: Record<string, unknown> = { id };
  for (const field of TEXT_FIELDS[root]) record[field] = '';
  for (const field of SET_FIELDS[root]) record[field] = [];
  yRecord.forEach((value, field) => {
    if (value instanceof Y.Text) record[field] = value.toString();
    else if (value instanceof Y.Map) record[field] = [...value.keys()].sort();
    else record[field] = value;
  });
  return record;
}
