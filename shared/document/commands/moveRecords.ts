import type * as Y from 'yjs';
import type { Placed } from '../../board/placed.ts';
import { patchRecord } from './records.ts';

export interface Move extends Placed {
  x: number;
  y: number;
}

/** Puts records in new places, in whole pixels. */
export function moveRecords(doc: Y.Doc, moves: readonly Move[]): void {
  doc.transact(() => {
    for (const { root, id, x, y } of moves) {
      patchRecord(doc, root, id as never, { x: Math.round(x), y: Math.round(y) });
    }
  });
}
