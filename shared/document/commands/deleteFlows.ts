import type * as Y from 'yjs';
import type { FlowId } from '../../board/ids.ts';
import { recordsRoot } from '../layout.ts';

export function deleteFlows(doc: Y.Doc, ids: readonly FlowId[]): void {
  doc.transact(() => {
    for (const id of ids) recordsRoot(doc, 'flows').delete(id);
  });
}
