import type * as Y from 'yjs';
import { boardRoot } from '../layout.ts';
import { isLocked } from '../lock.ts';

/** Locks the map or opens it again; a facilitator's right alone. Not a step to undo: it is no part of the drawing. */
export function lockBoard(doc: Y.Doc, locked: boolean): void {
  if (locked === isLocked(doc)) return;
  doc.transact(() => {
    if (locked) boardRoot(doc).set('locked', true);
    else boardRoot(doc).delete('locked');
  });
}
