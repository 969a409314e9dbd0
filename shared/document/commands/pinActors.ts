import type * as Y from 'yjs';
import type { ActorId } from '../../board/ids.ts';
import { patchRecord } from './records.ts';

/** Locks the places of actors, or frees them. */
export function pinActors(doc: Y.Doc, ids: readonly ActorId[], pinned: boolean): void {
  doc.transact(() => {
    for (const id of ids) patchRecord(doc, 'actors', id, { pinned: pinned || undefined });
  });
}
