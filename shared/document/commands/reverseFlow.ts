import type * as Y from 'yjs';
import type { ActorId, FlowId } from '../../board/ids.ts';
import { patchRecord, yRecordOf } from './records.ts';

/** Turns a flow round: the receiver becomes the giver. */
export function reverseFlow(doc: Y.Doc, id: FlowId): void {
  const flow = yRecordOf(doc, 'flows', id);
  if (!flow) return;
  const from = flow.get('to') as ActorId;
  const to = flow.get('from') as ActorId;
  doc.transact(() => patchRecord(doc, 'flows', id, { from, to }));
}
