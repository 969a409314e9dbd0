import type * as Y from 'yjs';
import { type DeletedRecords, KEPT_ROOTS, restorable } from '../../board/deleted.ts';
import { recordsRoot } from '../layout.ts';
import { readBoard } from '../readBoard.ts';
import { putRecord } from './records.ts';

/**
 * Puts deleted records back under the ids that they had, so that whatever still names them leads to them again. What is
 * there again already stays as it is. Returns how many were put back.
 */
export function restoreRecords(doc: Y.Doc, deleted: DeletedRecords): number {
  const missing = restorable(readBoard(doc), deleted);
  let restored = 0;
  doc.transact(() => {
    for (const root of KEPT_ROOTS) {
      for (const record of missing[root] ?? []) {
        // One that was only hidden for want of an end is there, and its end is back.
        if (recordsRoot(doc, root).has(record.id)) continue;
        putRecord(doc, root, record as never);
        restored += 1;
      }
    }
  });
  return restored;
}
