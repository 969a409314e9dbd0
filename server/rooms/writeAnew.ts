import * as random from 'lib0/random';
import * as Y from 'yjs';
import type { ParticipantId } from '../../shared/board/ids.ts';
import { lockBoard } from '../../shared/document/commands/lockBoard.ts';
import { freshCopy } from '../../shared/document/freshCopy.ts';
import type { Rewriting } from '../storage/BoardLog.ts';

/**
 * A document's content without its history, for the next epoch of its board.
 * @param epoch larger than every one that the board has had
 * @param clientOwners whose the document's clients are
 */
export function writeAnew(
  doc: Y.Doc,
  epoch: number,
  clientOwners: ReadonlyMap<number, ParticipantId | null>,
): Pick<Rewriting, 'founder' | 'state' | 'owners'> {
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
  const state = Y.encodeStateAsUpdate(freshCopy(doc, epoch, { founder, writerOf }));
  const owners = new Map<number, ParticipantId | null>([
    [founder, null],
    ...[...writers].map(([participant, writer]) => [writer, participant] as const),
  ]);
  return { founder, state, owners };
}

/** A document as it stays for the copies of it that come back. */
export function asPast(doc: Y.Doc): Rewriting['past'] {
  // Whether what comes from then is let in now, the lock of now decides.
  lockBoard(doc, false);
  return { state: Y.encodeStateAsUpdate(doc), vector: Y.encodeStateVector(doc) };
}
