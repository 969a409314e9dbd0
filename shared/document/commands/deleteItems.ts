import type * as Y from 'yjs';
import type { ItemId } from '../../board/ids.ts';
import { recordsRoot } from '../layout.ts';

/** Deletes resources, offers and needs with the answers that were given to them. */
export function deleteItems(doc: Y.Doc, ids: readonly ItemId[]): void {
  const gone = new Set<unknown>(ids);
  doc.transact(() => {
    const answers = recordsRoot(doc, 'answers');
    answers.forEach((answer, id) => {
      if (gone.has(answer.get('item'))) answers.delete(id);
    });
    for (const id of ids) recordsRoot(doc, 'items').delete(id);
  });
}
