import type * as Y from 'yjs';
import type { AreaId } from '../../board/ids.ts';
import { patchRecord } from './records.ts';

/** Gives an area a size, in whole pixels; its corner, and what stands on it, stay. */
export function resizeArea(doc: Y.Doc, id: AreaId, { width, height }: { width: number; height: number }): void {
  doc.transact(() => patchRecord(doc, 'areas', id, { width: Math.round(width), height: Math.round(height) }));
}
