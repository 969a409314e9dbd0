import type * as Y from 'yjs';
import type { FlowId } from '../../board/ids.ts';
import { patchRecord, yRecordOf } from './records.ts';

/** Takes a flow one step back: from agreed to accepted, without owner and date, and from accepted to proposed. */
export function reopenFlow(doc: Y.Doc, id: FlowId): void {
  const stage = yRecordOf(doc, 'flows', id)?.get('stage');
  doc.transact(() => {
    if (stage === 'agreed') patchRecord(doc, 'flows', id, { stage: 'accepted', owner: undefined, reviewOn: undefined });
    if (stage === 'accepted') patchRecord(doc, 'flows', id, { stage: 'proposed' });
  });
}
