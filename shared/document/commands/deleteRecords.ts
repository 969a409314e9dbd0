import type * as Y from 'yjs';
import type { ActorId } from '../../board/ids.ts';
import { recordsRoot } from '../layout.ts';
import { deleteActors } from './deleteActors.ts';

/** Deletes whatever is selected: flows, notes, roles, areas (what stands on them stays), and actors with what can't stand without them. */
export function deleteRecords(doc: Y.Doc, ids: readonly string[]): void {
  doc.transact(() => {
    for (const root of ['flows', 'notes', 'areas', 'roles'] as const) {
      for (const id of ids) recordsRoot(doc, root).delete(id);
    }
    const actors = recordsRoot(doc, 'actors');
    deleteActors(doc, ids.filter((id) => actors.has(id)) as ActorId[]);
  });
}

/** So many records with their flows are well below what the server takes in one update when they are put back. */
const PART_SIZE = 100;

/** The same as edits of a bounded size each. */
export function* deletionParts(doc: Y.Doc, ids: readonly string[]): Generator<() => void> {
  for (let start = 0; start < ids.length; start += PART_SIZE) {
    const part = ids.slice(start, start + PART_SIZE);
    yield () => deleteRecords(doc, part);
  }
}
