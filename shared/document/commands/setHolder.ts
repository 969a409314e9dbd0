import * as Y from 'yjs';
import type { ActorId, RoleId } from '../../board/ids.ts';
import { yRecordOf } from './records.ts';

/**
 * Gives a role to an actor or takes it away. What others give to other actors meanwhile stays, and so does the deletion
 * of a role that somebody has deleted.
 */
export function setHolder(doc: Y.Doc, id: RoleId, actor: ActorId, holds: boolean): void {
  const holders = yRecordOf(doc, 'roles', id)?.get('holders');
  if (!(holders instanceof Y.Map) || holders.has(actor) === holds) return;
  doc.transact(() => {
    if (holds) holders.set(actor, true);
    else holders.delete(actor);
  });
}
