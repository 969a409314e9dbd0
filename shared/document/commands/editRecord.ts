import type * as Y from 'yjs';
import type { RootName } from '../../board/board.ts';
import { type IdOf, type Patch, patchRecord } from './records.ts';

/** Changes some fields of one record. A record that somebody has deleted meanwhile stays deleted. */
export function editRecord<R extends RootName>(doc: Y.Doc, root: R, id: IdOf<R>, patch: Patch<R>): void {
  doc.transact(() => patchRecord(doc, root, id, patch));
}
