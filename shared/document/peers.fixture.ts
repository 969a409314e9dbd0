import * as Y from 'yjs';
import { createBoard } from './commands/createBoard.ts';
import { openRoots } from './layout.ts';

/** A copy of a document with a client id of its own. */
export function copyOf(doc: Y.Doc, clientID: number): Y.Doc {
  const copy = new Y.Doc();
  copy.clientID = clientID;
  openRoots(copy);
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
  return copy;
}

/** Brings what each peer lacks from the others, as after a reconnection. */
export function exchange(...peers: Y.Doc[]): void {
  for (const from of peers) {
    for (const to of peers) {
      if (from !== to) Y.applyUpdate(to, Y.encodeStateAsUpdate(from, Y.encodeStateVector(to)));
    }
  }
}

/** A new board, and two peers who have it. */
export function twoPeers(prepare: (doc: Y.Doc) => void = () => {}): [Y.Doc, Y.Doc] {
  const doc = new Y.Doc();
  doc.clientID = 1;
  createBoard(doc, { title: 'Kylän verkko', question: '', locale: 'fi' });
  prepare(doc);
  return [copyOf(doc, 2), copyOf(doc, 3)];
}
