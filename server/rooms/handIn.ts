import type { Author, Refusal } from '../../shared/document/admit.ts';
import { redoEdits } from '../../shared/document/commands/redoEdits.ts';
import type { Past } from './Past.ts';
import { RefusedEdit, type Room } from './Room.ts';
import { unappliable } from './unappliable.ts';

/**
 * Does again on the board what somebody has done on an earlier document, and keeps it there too, in one commit (R33).
 * Resolves when that is committed; with the reason if it was not let in.
 * @throws StorageAway
 */
export async function handIn(room: Room, past: Past, update: Uint8Array, author: Author): Promise<Refusal | null> {
  const unsound = unappliable(update, past.doc, (client) => room.owners.mayWriteAs(client, author.participant));
  if (unsound) return unsound;
  const work = past.take(update, author);
  if (work === null) return null;
  try {
    if ('reason' in work) throw new RefusedEdit(work);
    const { clients, edits } = work;
    await room.edit((doc) => redoEdits(doc, edits), author, { epoch: past.epoch, update: work.update, clients });
    return null;
  } catch (error) {
    room.pasts.drop(past);
    if (error instanceof RefusedEdit) return error.refusal;
    throw error;
  }
}
