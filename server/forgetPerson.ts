import type { ParticipantId } from '../shared/board/ids.ts';
import { recordsRoot } from '../shared/document/layout.ts';
import { CloseCode } from '../shared/protocol/closeCodes.ts';
import { forgetInPast } from './rooms/Past.ts';
import type { Room } from './rooms/Room.ts';
import type { Services } from './Services.ts';
import type { BoardLog } from './storage/BoardLog.ts';

/**
 * Takes out of a workshop who somebody is: their sessions, their sockets, their person record on every board, and their
 * name from everything that they did. What they drew stays the group's. A person may have been written down by somebody
 * else, and never have come in by a link. Returns whether there was anybody of that id.
 * @param reason the word that their sockets are closed with
 * @throws StorageAway
 */
export async function forgetPerson(
  { workshops, members, rooms, log, deletions, versions }: Services,
  workshop: string,
  id: ParticipantId,
  reason: 'left' | 'removed',
): Promise<boolean> {
  const member = await members.find(id);
  if (member && member.workshop !== workshop) return false;
  // First of all: whoever has no session can't come back while the rest goes on.
  if (member) await members.remove(id);
  for (const connection of [...rooms.connections]) {
    if (connection.author.participant === id) connection.close(CloseCode.unknownSession, reason);
  }
  let isKnown = member !== null;
  for (const board of await workshops.boards(workshop)) {
    isKnown = (await rooms.use(board.id, (room) => takeOff(room, id, log))) || isKnown;
  }
  if (!isKnown) return false;
  await deletions.forgetAuthor(id);
  await versions.forgetAuthor(id);
  // Last, since it clears the disk of what went before.
  await log.forgetOwner(id);
  return true;
}

async function takeOff(room: Room, id: ParticipantId, log: BoardLog): Promise<boolean> {
  await forgetInPast(room.board, id, log);
  await room.pasts.dropAll();
  const known = await room.edit((doc) => {
    const people = recordsRoot(doc, 'people');
    if (!people.has(id)) return false;
    people.delete(id);
    return true;
  });
  // The name is still in the log until a snapshot takes its place.
  if (known) await room.compact();
  return known;
}
