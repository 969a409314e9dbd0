import type * as Y from 'yjs';
import type { ActorId, FlowId } from '../../board/ids.ts';
import { recordsRoot } from '../layout.ts';
import { deleteActors } from './deleteActors.ts';
import { deleteFlows } from './deleteFlows.ts';

/** Deletes whatever is selected: actors with what can't stand without them, and flows. */
export function deleteRecords(doc: Y.Doc, ids: readonly string[]): void {
  const actors = recordsRoot(doc, 'actors');
  doc.transact(() => {
    deleteFlows(doc, ids.filter((id) => !actors.has(id)) as FlowId[]);
    deleteActors(doc, ids.filter((id) => actors.has(id)) as ActorId[]);
  });
}
