import * as Y from 'yjs';
import type { Board } from '../board/board.ts';
import { freshDocument } from './freshDocument.ts';
import { openRoots } from './layout.ts';
import { readBoard } from './readBoard.ts';

/** Nobody's: a version is no part of any history that goes on. */
const NOBODY = 0;

/**
 * The board as a version keeps it, an encoded Yjs state (V1): without people, comments and lock, which belong to those
 * who are in the room and not to the map. The same map always gives the same bytes.
 */
export function versionState({ board: { locked: _, epoch: __, ...info }, ...roots }: Board): Uint8Array {
  return Y.encodeStateAsUpdate(
    freshDocument({ ...roots, board: info, people: new Map(), comments: new Map() }, NOBODY),
  );
}

export function readVersionState(state: Uint8Array): Board {
  const doc = new Y.Doc();
  openRoots(doc);
  Y.applyUpdate(doc, state);
  return readBoard(doc);
}
