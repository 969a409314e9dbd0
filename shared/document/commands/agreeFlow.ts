import type * as Y from 'yjs';
import type { Flow } from '../../board/flow.ts';
import type { FlowId } from '../../board/ids.ts';
import { patchRecord } from './records.ts';

/** What is agreed with a handshake: who sees to the flow, and when it is looked at again. */
export type Handshake = Required<Pick<Flow, 'owner' | 'reviewOn'>>;

/** Seals a flow with a handshake (kättä päälle). A flow that somebody has deleted meanwhile stays deleted. */
export function agreeFlow(doc: Y.Doc, id: FlowId, { owner, reviewOn }: Handshake): void {
  doc.transact(() => patchRecord(doc, 'flows', id, { stage: 'agreed', owner, reviewOn }));
}
