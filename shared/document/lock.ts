import type * as Y from 'yjs';
import { boardRoot } from './layout.ts';

/** Whether a facilitator has locked the map: nobody else changes it then. */
export const isLocked = (doc: Y.Doc): boolean => boardRoot(doc).get('locked') === true;
