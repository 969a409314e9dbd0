import type * as Y from 'yjs';
import type { Placed } from '../../board/placed.ts';
import { patchRecord, yRecordOf } from './records.ts';

/**
 * Moves records by some pixels from where they are in the document at this moment, so that no step of a burst is lost.
 * Pinned actors stay.
 */
export function nudgeRecords(doc: Y.Doc, records: readonly Placed[], dx: number, dy: number): void {
  doc.transact(() => {
    for (const { root, id } of records) {
      const record = yRecordOf(doc, root, id as never);
      if (!record || record.get('pinned') === true) continue;
      patchRecord(doc, root, id as never, { x: Number(record.get('x')) + dx, y: Number(record.get('y')) + dy });
    }
  });
}
