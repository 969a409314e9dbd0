import * as Y from 'yjs';
import { ROOT_NAMES, type RootName } from '../board/board.ts';
import { fromYRecord, recordsRoot } from './layout.ts';

export interface Written {
  root: RootName;
  id: string;
  /** the record's fields that these clients wrote last, or wrote into */
  fields: Record<string, unknown>;
}

/** What the given Yjs clients wrote, field by field, of what is still in the document. */
export function writtenBy(doc: Y.Doc, clients: ReadonlySet<number>): Written[] {
  const written: Written[] = [];
  for (const root of ROOT_NAMES) {
    recordsRoot(doc, root).forEach((yRecord, id) => {
      const plain = fromYRecord(root, id, yRecord);
      const fields: Record<string, unknown> = {};
      for (const [field, item] of yRecord._map) {
        if (!item.deleted && hasPartBy(item, clients) && !isEmpty(plain[field])) fields[field] = plain[field];
      }
      if (Object.keys(fields).length > 0) written.push({ root, id, fields });
    });
  }
  return written;
}

const isEmpty = (value: unknown): boolean => value === '' || (Array.isArray(value) && value.length === 0);

function hasPartBy(item: Y.Item, clients: ReadonlySet<number>): boolean {
  if (!(item.content instanceof Y.ContentType)) return clients.has(item.id.client);
  const type: Y.AbstractType<unknown> = item.content.type;
  for (let part = type._start; part !== null; part = part.right) {
    if (!part.deleted && clients.has(part.id.client)) return true;
  }
  return [...type._map.values()].some((part) => !part.deleted && clients.has(part.id.client));
}
