import type * as Y from 'yjs';
import type { ActorId } from '../../board/ids.ts';
import { patchRecord, yRecordOf } from './records.ts';

/**
 * Moves actors by some pixels from where they are in the document at this moment, so that no step of a burst is lost.
 * Pinned ones stay.
 */
export function nudgeActors(doc: Y.Doc, ids: readonly ActorId[], dx: number, dy: number): void {
  doc.transact(() => {
    for (const id of ids) {
      const actor = yRecordOf(doc, 'actors', id);
      if (!actor || actor.get('pinned') === true) continue;
      patchRecord(doc, 'actors', id, { x: Number(actor.get('x')) + dx, y: Number(actor.get('y')) + dy });
    }
  });
}
