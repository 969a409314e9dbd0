import type * as Y from 'yjs';
import { Flow } from '../../board/flow.ts';
import type { FlowId, ItemId } from '../../board/ids.ts';
import { newId } from '../newId.ts';
import type { Handshake } from './agreeFlow.ts';
import { answerNeed } from './answerNeed.ts';
import { patchRecord, putRecord, yRecordOf } from './records.ts';

interface Exchange extends Handshake, Pick<Flow, 'from' | 'to' | 'nature' | 'deliverable'> {
  /** the receiver's need that it meets */
  need: ItemId;
  /** the flow between the two that it seals; without one, or where somebody has deleted it meanwhile, a new one is made */
  flow?: FlowId | undefined;
}

/**
 * Seals an exchange (kättä päälle): its flow is agreed on, and the giver has answered yes to the need. What is new does
 * not flow yet: it is in the network that could be.
 * @throws ZodError when the flow is not one the gate would let in
 */
export function shakeHands(doc: Y.Doc, { need, flow, ...agreed }: Exchange): FlowId {
  const whole = Flow.parse({ ...agreed, id: flow ?? newId<FlowId>(), stage: 'agreed', layer: 'potential' });
  const { deliverable, nature, stage, owner, reviewOn } = whole;
  doc.transact(() => {
    if (yRecordOf(doc, 'flows', whole.id)) {
      patchRecord(doc, 'flows', whole.id, { deliverable, nature, stage, owner, reviewOn });
    } else putRecord(doc, 'flows', whole);
    answerNeed(doc, { item: need, actor: whole.from, answer: 'yes' });
  });
  return whole.id;
}
