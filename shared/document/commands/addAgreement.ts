import type * as Y from 'yjs';
import { Agreement } from '../../board/agreement.ts';
import type { AgreementId } from '../../board/ids.ts';
import { newId } from '../newId.ts';
import { putRecord } from './records.ts';

/**
 * Writes down a rule, a piece of the steering or a measure.
 * @throws ZodError when it is not one the gate would let in
 */
export function addAgreement(doc: Y.Doc, agreement: Omit<Agreement, 'id'>): AgreementId {
  const id = newId<AgreementId>();
  const whole = Agreement.parse({ ...agreement, id });
  doc.transact(() => putRecord(doc, 'agreements', whole));
  return id;
}
