import * as random from 'lib0/random';
import * as Y from 'yjs';
import type { ParticipantId } from '../../shared/board/ids.ts';
import { lockBoard } from '../../shared/document/commands/lockBoard.ts';
import { freshCopy } from '../../shared/document/freshCopy.ts';
import type { BoardLog } from '../storage/BoardLog.ts';
import { Tip } from './Tip.ts';

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
  const clientOwners = await log.owners(board);
  // What nobody known wrote, and what somebody who is forgotten did.
  const founder = random.uint32();
  const writers = new Map<ParticipantId, number>();
  const writerOf = (client: number): number => {
    const owner = clientOwners.get(client);
    if (!owner) return founder;
    const writer = writers.get(owner) ?? random.uint32();
    writers.set(owner, writer);
    return writer;
  };
  const copyBy = (writer: (client: number) => number) =>
    Y.encodeStateAsUpdate(freshCopy(doc, epoch + 1, { founder, writerOf: writer }));
  if (state.length <= MAX_GROWTH * copyBy(() => founder).length) return false;
  const fresh = copyBy(writerOf);
  // Texts to which many have added a little each stay large: whose each word is must be known.
  if (state.length < MIN_GAIN * fresh.length) return false;

  // Whether what comes from then is let in now, the lock of now decides.
  lockBoard(doc, false);
  return log.rewrite(board, {
    seq: head,
    founder,
    state: fresh,
    owners: new Map<number, ParticipantId | null>([
      [founder, null],
      ...[...writers].map(([participant, writer]) => [writer, participant] as const),
    ]),
    past: { state: Y.encodeStateAsUpdate(doc), vector: Y.encodeStateVector(doc) },
  });
}
