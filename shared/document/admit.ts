import * as Y from 'yjs';
import { BoardInfo, RECORDS, type RootName, TEXT_FIELDS } from '../board/board.ts';
import { DOOR_FACTOR, PARAGRAPH_LIMIT } from '../board/fields.ts';
import type { ParticipantId } from '../board/ids.ts';
import { DOCUMENT_ROOTS, recordsRoot, SET_FIELDS, type YRecord } from './layout.ts';
import { isLocked } from './lock.ts';

/** Who is asking, as far as the gate needs to know. */
export interface Author {
  participant: ParticipantId;
  role: 'facilitator' | 'participant' | 'viewer';
}

export interface Refusal {
  /** 'locked': sound and allowed, but not while the map is locked */
  reason: 'shape' | 'rights' | 'locked';
  /** where: `flows/abc/deliverable`. Never content. */
  at: string;
}

/**
 * Judges what a transaction did to a board document: the shape of every record it touched, and the author's right to
 * touch it. Meaning is not judged: a flow whose end was deleted meanwhile is fine. The document must still hold the
 * transaction's effect. Returns null when everything may stay.
 */
export function admit(doc: Y.Doc, transaction: Y.Transaction, author: Author): Refusal | null {
  for (const root of doc.share.keys()) {
    if (!DOCUMENT_ROOTS.includes(root)) return refuse('shape', 'root');
  }
  const unsound = unsoundContent(doc, transaction);
  if (unsound) return unsound;
  const touched = touchedRecords(transaction);
  if ('reason' in touched) return touched;
  for (const { root, id, fields } of touched.records) {
    const refusal =
      author.role === 'viewer' ? refuse('rights', root) : judge(doc, transaction, root, id, fields, author);
    if (refusal) return refusal;
  }
  if (author.role === 'facilitator' || !isLocked(doc)) return null;
  // Last, since an edit that can never pass must not be kept to be tried again.
  const held = touched.records.find(({ root, id }) => root !== 'people' || id !== author.participant);
  return held ? refuse('locked', held.root, held.id) : null;
}

/** Keys come from whoever is refused, so they are cut to what a log or a close frame can bear. */
const refuse = (reason: Refusal['reason'], ...at: PropertyKey[]): Refusal => ({
  reason,
  at: at.map((key) => String(key).slice(0, 64)).join('/'),
});

type AnyType = Parameters<typeof Y.findRootTypeKey>[0];

interface Touched {
  root: string;
  id: string;
  /** null: the record as a whole was put or deleted */
  fields: ReadonlySet<string> | null;
}

/** The records whose content a transaction changed, each once. */
function touchedRecords(transaction: Y.Transaction): { records: Touched[] } | Refusal {
  const found = new Map<string, { root: string; id: string; fields: Set<string> | null }>();
  const touch = (root: string, id: string, field: string | null) => {
    const key = `${root}/${id}`;
    const entry = found.get(key) ?? { root, id, fields: new Set<string>() };
    if (field === null) entry.fields = null;
    else entry.fields?.add(field);
    found.set(key, entry);
  };
  for (const [type, keys] of transaction.changed) {
    const path = pathOf(type);
    // A type whose record was deleted has no path; the deletion itself shows in the root's own change.
    if (path === null) continue;
    const [root, ...inside] = path;
    const depth = root === 'board' ? inside.length + 1 : inside.length;
    if (depth > 2) return refuse('shape', ...path);
    if (keys.has(null) && !(type instanceof Y.Text)) return refuse('shape', ...path);
    for (const key of keys) {
      if (root === 'board') touch('board', '', inside[0] ?? key);
      else if (depth === 0) touch(root, key as string, null);
      else touch(root, inside[0] as string, inside[1] ?? key);
    }
  }
  return { records: [...found.values()] };
}

/** Keys from the root down to a type; null when the type no longer hangs on a living record. */
function pathOf(type: AnyType): [string, ...string[]] | null {
  const keys: string[] = [];
  let current = type;
  while (current._item) {
    const item = current._item;
    if (item.deleted) return null;
    if (item.parentSub === null) keys.unshift('[]');
    else keys.unshift(item.parentSub);
    current = item.parent as AnyType;
  }
  return [Y.findRootTypeKey(current), ...keys];
}

/** Finds new content that no record holds, even out of sight: rich text, lists, binary data, documents in documents. */
function unsoundContent(doc: Y.Doc, transaction: Y.Transaction): Refusal | null {
  for (const [client, clock] of transaction.afterState) {
    const before = transaction.beforeState.get(client) ?? 0;
    if (clock <= before) continue;
    const structs = doc.store.clients.get(client) ?? [];
    for (const struct of structs.slice(Y.findIndexSS(structs, before))) {
      if (!(struct instanceof Y.Item) || struct.deleted || isSoundItem(struct)) continue;
      const path = pathOf(struct.parent as AnyType);
      if (path !== null) return refuse('shape', ...path);
    }
  }
  return null;
}

/** Plain characters in a Y.Text; one plain value, Y.Map or Y.Text at a key of a Y.Map. Nothing else. */
function isSoundItem({ parent, parentSub, content, length }: Y.Item): boolean {
  if (parentSub === null) return parent instanceof Y.Text && content instanceof Y.ContentString;
  if (!(parent instanceof Y.Map) || length !== 1) return false;
  if (!(content instanceof Y.ContentType)) return content instanceof Y.ContentAny;
  // Exactly these: the XML types inherit from them.
  return content.type.constructor === Y.Map || content.type.constructor === Y.Text;
}

function judge(
  doc: Y.Doc,
  transaction: Y.Transaction,
  root: string,
  id: string,
  fields: ReadonlySet<string> | null,
  author: Author,
): Refusal | null {
  if (root === 'board') {
    if (fields?.has('epoch')) return refuse('rights', 'board', 'epoch');
    if (fields?.has('locked') && author.role !== 'facilitator') return refuse('rights', 'board', 'locked');
    return shapeOfBoard(doc);
  }
  const name = root as RootName;
  if (!mayTouch(doc, transaction, name, id, fields, author)) return refuse('rights', root, id);
  const yRecord: unknown = recordsRoot(doc, name).get(id);
  return yRecord === undefined ? null : shapeOfRecord(name, id, yRecord);
}

function mayTouch(
  doc: Y.Doc,
  transaction: Y.Transaction,
  root: RootName,
  id: string,
  fields: ReadonlySet<string> | null,
  author: Author,
): boolean {
  if (author.role === 'facilitator') return true;
  if (root === 'people') return id === author.participant;
  if (root !== 'comments') return true;
  if (fields !== null && [...fields].every((field) => field === 'resolved')) return true;
  return commentAuthors(doc, transaction, id).every((by) => by === author.participant);
}

/** Who wrote the comment before the transaction, and who after it. */
function commentAuthors(doc: Y.Doc, transaction: Y.Transaction, id: string): unknown[] {
  const authors: unknown[] = [];
  const root = recordsRoot(doc, 'comments') as Y.Map<unknown>;
  for (let item = root._map.get(id) ?? null; item !== null; item = item.left) {
    const record = (item.content as { type?: unknown }).type;
    const isNew = item.id.clock >= (transaction.beforeState.get(item.id.client) ?? 0);
    const wasAlive = !isNew && (!item.deleted || Y.isDeleted(transaction.deleteSet, item.id));
    if (record instanceof Y.Map && (wasAlive || !item.deleted)) {
      for (let by = record._map.get('by') ?? null; by !== null; by = by.left) authors.push(...by.content.getContent());
    }
  }
  return authors;
}

function shapeOfBoard(doc: Y.Doc): Refusal | null {
  const fields = Object.fromEntries(doc.getMap('board').entries());
  const parsed = BoardInfo.safeParse(fields);
  return parsed.success ? null : refuse('shape', 'board', ...(parsed.error.issues[0]?.path ?? []));
}

function shapeOfRecord(root: RootName, id: string, yRecord: unknown): Refusal | null {
  if (!(yRecord instanceof Y.Map)) return refuse('shape', root, id);
  const plain: [string, unknown][] = [['id', id]];
  for (const [field, value] of (yRecord as YRecord).entries()) {
    const isText = TEXT_FIELDS[root].includes(field);
    const isSet = SET_FIELDS[root].includes(field);
    const sound = isText ? isSoundText(value) : isSet ? isSoundSet(value) : !(value instanceof Y.AbstractType);
    if (!sound || field === 'id') return refuse('shape', root, id, field);
    if (isSet) plain.push([field, [...(value as Y.Map<unknown>).keys()]]);
    else if (!isText) plain.push([field, value]);
  }
  const parsed = RECORDS[root].safeParse(Object.fromEntries(plain));
  if (parsed.success) return null;
  return refuse('shape', root, id, ...(parsed.error.issues[0]?.path ?? []));
}

/** By length, never by content: a long text must not cost a copy at each keystroke. */
const isSoundText = (value: unknown): boolean =>
  value instanceof Y.Text && value.length <= PARAGRAPH_LIMIT * DOOR_FACTOR;

const isSoundSet = (value: unknown): boolean =>
  value instanceof Y.Map && [...value.values()].every((member) => member === true);
