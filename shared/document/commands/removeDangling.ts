import type * as Y from 'yjs';
import { recordsRoot } from '../layout.ts';

/** Removes for good what a concurrent deletion of an actor left without an end. Returns how many records went. */
export function removeDangling(doc: Y.Doc): number {
  const actors = recordsRoot(doc, 'actors');
  const items = recordsRoot(doc, 'items');
  let removed = 0;
  const sweep = (root: 'items' | 'flows' | 'answers', whole: (field: (name: string) => string) => boolean) => {
    const records = recordsRoot(doc, root);
    records.forEach((record, id) => {
      if (whole((name) => String(record.get(name)))) return;
      records.delete(id);
      removed += 1;
    });
  };
  doc.transact(() => {
    sweep('items', (field) => actors.has(field('actor')));
    sweep('flows', (field) => actors.has(field('from')) && actors.has(field('to')));
    sweep('answers', (field) => actors.has(field('actor')) && items.has(field('item')));
  });
  return removed;
}
