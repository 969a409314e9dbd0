import type * as Y from 'yjs';
import type { AgreementId } from '../../board/ids.ts';
import { recordsRoot } from '../layout.ts';

export function deleteAgreement(doc: Y.Doc, id: AgreementId): void {
  recordsRoot(doc, 'agreements').delete(id);
}
