import * as Y from 'yjs';
import type { BoardLog } from '../storage/BoardLog.ts';
import { Tip } from './Tip.ts';
import { asPast, writeAnew } from './writeAnew.ts';

/** A smaller one takes little room, whatever it holds; in bytes. */
const MIN_BYTES = 64 * 1024;

/** How many times as large as a fresh copy of its content a document may grow. */
const MAX_GROWTH = 3;

/** How many times smaller it must become: everybody who has a copy begins anew for it. */
const MIN_GAIN = 1.5;

/**
 * Writes a board's document anew under the next epoch if it has outgrown what is in it: deletions and thousands of clients
 * don't go away otherwise. Nobody may have the board open. Resolves with whether it was done.
 * @throws when the storage is away
 */
export async function rewriteOutgrown(board: string, log: BoardLog): Promise<boolean> {
  const { snapshot, updates } = await log.readSince(board, 0);
  const stored = [snapshot ?? new Uint8Array(), ...updates].reduce((bytes, { length }) => bytes + length, 0);
  if (stored < MIN_BYTES) return false;

  const { doc, head } = await Tip.load(board, log);
  const state = Y.encodeStateAsUpdate(doc);
  const { epoch } = await log.epochs(board);
  // Written by one client alone it is as small as it can be.
  const least = writeAnew(doc, epoch + 1, new Map()).state.length;
  if (state.length <= MAX_GROWTH * least) return false;
  const anew = writeAnew(doc, epoch + 1, await log.owners(board));
  // Texts to which many have added a little each stay large: whose each word is must be known.
  if (state.length < MIN_GAIN * anew.state.length) return false;
  return log.rewrite(board, { seq: head, ...anew, past: asPast(doc) });
}
