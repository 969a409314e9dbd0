import * as Y from 'yjs';
import type { BoardLog, Rewriting } from '../storage/BoardLog.ts';
import { Tip } from './Tip.ts';
import { asPast, writeAnew } from './writeAnew.ts';

/**
 * A board as a backup has it, for the epoch after the one that it is in now: whoever has a copy of what it is now would
 * bring all of that back otherwise. Null when the two are the same.
 * @throws what the logs throw
 */
export async function restoredBoard(board: string, backup: BoardLog, now: BoardLog): Promise<Rewriting | null> {
  const then = await Tip.load(board, backup);
  const { doc } = await Tip.load(board, now);
  if (Y.equalSnapshots(Y.snapshot(then.doc), Y.snapshot(doc))) return null;
  const { epoch } = await now.epochs(board);
  return { seq: then.head, ...writeAnew(then.doc, epoch + 1, await backup.owners(board)), past: asPast(doc) };
}
