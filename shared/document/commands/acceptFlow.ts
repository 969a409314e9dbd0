import type * as Y from 'yjs';
import type { FlowId } from '../../board/ids.ts';
import { patchRecord, yRecordOf } from './records.ts';

/** The receiver says yes to a proposed flow. One that has been accepted or agreed on meanwhile stays as it is. */
export function acceptFlow(doc: Y.Doc, id: FlowId): void {
  if (yRecordOf(doc, 'flows', id)?.get('stage') !== 'proposed') return;
  doc.transact(() => patchRecord(doc, 'flows', id, { stage: 'accepted' }));
}
