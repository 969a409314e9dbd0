import type * as Y from 'yjs';
import { Flow } from '../../board/flow.ts';
import type { FlowId } from '../../board/ids.ts';
import { newId } from '../newId.ts';
import { putRecord } from './records.ts';

export type NewFlow = Pick<Flow, 'from' | 'to' | 'nature' | 'deliverable'> & Partial<Omit<Flow, 'id'>>;

/**
 * Adds a flow: proposed, and in today's network, unless told otherwise.
 * @throws ZodError when the flow is not one the gate would let in
 */
export function connectActors(doc: Y.Doc, flow: NewFlow): FlowId {
  const id = newId<FlowId>();
  const whole = Flow.parse({ stage: 'proposed', layer: 'today', ...flow, id });
  doc.transact(() => putRecord(doc, 'flows', whole));
  return id;
}
