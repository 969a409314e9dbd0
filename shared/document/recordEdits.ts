import * as Y from 'yjs';
import { ROOT_NAMES, type RootName, TEXT_FIELDS } from '../board/board.ts';
import { boardRoot, recordsRoot, SET_FIELDS } from './layout.ts';
import { deltaBetween, type TextDelta } from './mergeText.ts';
import { readRoot } from './readBoard.ts';

type Plain = Readonly<Record<string, unknown>>;

/** What was done to one record that was there before and after. */
export interface ChangedRecord {
  root: RootName;
  id: string;
  /** plain fields; undefined where one was removed */
  fields: Plain;
  texts: { field: string; base: string; delta: TextDelta }[];
  sets: { field: string; added: string[]; removed: string[] }[];
}

/** What a change did to a board, record by record, to be done again on another document of the same board. */
export interface RecordEdits {
  /** fields of the board's own record; undefined where one was removed */
  info: Plain;
  put: { root: RootName; record: { id: string } }[];
  removed: { root: RootName; id: string }[];
  changed: ChangedRecord[];
}

/** Makes a change and tells what it did. */
export function recordEdits(doc: Y.Doc, change: () => void): RecordEdits {
  const before = readAll(doc);
  const deltas = watchTexts(doc);
  change();
  const after = readAll(doc);
  const edits: RecordEdits = { info: differing(before.info, after.info), put: [], removed: [], changed: [] };
  for (const root of ROOT_NAMES) {
    for (const [id, record] of after.records[root]) {
      const known = before.records[root].get(id);
      if (!known) edits.put.push({ root, record: record as unknown as { id: string } });
      else {
        const changed = changeOf(root, id, known, record, deltas.of);
        if (changed) edits.changed.push(changed);
      }
    }
    for (const id of before.records[root].keys()) {
      if (!after.records[root].has(id)) edits.removed.push({ root, id });
    }
  }
  deltas.stop();
  return edits;
}

interface Everything {
  info: Plain;
  records: Record<RootName, ReadonlyMap<string, Plain>>;
}

const readAll = (doc: Y.Doc): Everything => ({
  info: boardRoot(doc).toJSON(),
  records: Object.fromEntries(
    ROOT_NAMES.map((root) => [root, readRoot(doc, root)]),
  ) as unknown as Everything['records'],
});

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function differing(before: Plain, after: Plain): Plain {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return Object.fromEntries(
    fields.filter((field) => !isSame(before[field], after[field])).map((field) => [field, after[field]]),
  );
}

function changeOf(
  root: RootName,
  id: string,
  before: Plain,
  after: Plain,
  deltaOf: (root: RootName, id: string, field: string) => TextDelta | undefined,
): ChangedRecord | null {
  const changed: ChangedRecord = { root, id, fields: {}, texts: [], sets: [] };
  const fields: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(differing(before, after))) {
    if (TEXT_FIELDS[root].includes(field)) {
      const base = String(before[field] ?? '');
      const delta = deltaOf(root, id, field) ?? deltaBetween(base, String(value ?? ''));
      changed.texts.push({ field, base, delta });
    } else if (SET_FIELDS[root].includes(field)) {
      const [had, has] = [(before[field] ?? []) as string[], (value ?? []) as string[]];
      changed.sets.push({
        field,
        added: has.filter((key) => !had.includes(key)),
        removed: had.filter((key) => !has.includes(key)),
      });
    } else fields[field] = value;
  }
  const isChanged = changed.texts.length + changed.sets.length + Object.keys(fields).length > 0;
  return isChanged ? { ...changed, fields } : null;
}

/** Two edits of one text in one transaction are far apart for whoever only sees the text before and after. */
function watchTexts(doc: Y.Doc) {
  const deltas = new Map<string, TextDelta | null>();
  const stops = ROOT_NAMES.map((root) => {
    const records = recordsRoot(doc, root);
    const onEvents = (events: Y.YEvent<Y.AbstractType<unknown>>[]) => {
      for (const event of events) {
        if (!(event instanceof Y.YTextEvent) || isNew(event)) continue;
        const key = [root, ...event.path].join('/');
        deltas.set(key, deltas.has(key) ? null : event.delta);
      }
    };
    records.observeDeep(onEvents);
    return () => records.unobserveDeep(onEvents);
  });
  return {
    of: (root: RootName, id: string, field: string) => deltas.get([root, id, field].join('/')) ?? undefined,
    stop: () => {
      for (const stop of stops) stop();
    },
  };
}

/** One that took the place of another: its delta is not about the text that was there. */
const isNew = ({ target, transaction }: Y.YTextEvent): boolean =>
  target._item !== null && target._item.id.clock >= (transaction.beforeState.get(target._item.id.client) ?? 0);
