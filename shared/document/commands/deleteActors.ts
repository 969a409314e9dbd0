import type * as Y from 'yjs';
import type { ActorId } from '../../board/ids.ts';
import { recordsRoot } from '../layout.ts';

/**
 * Deletes actors with what can't stand without them: their flows, items and the answers to or by them. People who
 * represented them and roles they held keep the id, which then leads nowhere.
 */
export function deleteActors(doc: Y.Doc, ids: readonly ActorId[]): void {
  const gone = new Set<unknown>(ids);
  doc.transact(() => {
    const goneItems = new Set<unknown>();
    recordsRoot(doc, 'items').forEach((item, id) => {
      if (gone.has(item.get('actor'))) goneItems.add(id);
    });
    const flows = recordsRoot(doc, 'flows');
    flows.forEach((flow, id) => {
      if (gone.has(flow.get('from')) || gone.has(flow.get('to'))) flows.delete(id);
    });
    const answers = recordsRoot(doc, 'answers');
    answers.forEach((answer, id) => {
      if (gone.has(answer.get('actor')) || goneItems.has(answer.get('item'))) answers.delete(id);
    });
    for (const id of goneItems) recordsRoot(doc, 'items').delete(id as string);
    for (const id of ids) recordsRoot(doc, 'actors').delete(id);
  });
}
