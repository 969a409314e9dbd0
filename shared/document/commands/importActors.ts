import type * as Y from 'yjs';
import { Actor } from '../../board/actor.ts';
import type { ActorId } from '../../board/ids.ts';
import type { Point } from '../../drawing/rect.ts';
import type { RowActor } from '../../import/actorRows.ts';
import { type ActorPlan, tellsNothing } from '../../import/planActors.ts';
import { newId } from '../newId.ts';
import { patchRecord, putRecord, yRecordOf } from './records.ts';

/** Some of what an import does: small enough to be one update. */
export interface ActorPart {
  additions: { actor: RowActor; at: Point }[];
  fills: ActorPlan['fills'];
}

/**
 * Brings actors of a table in: new ones at their places, and what is told of old ones into fields that are empty at
 * this moment. Returns the new ones.
 * @throws ZodError when an actor is not one the gate would let in
 */
export function importActors(doc: Y.Doc, { additions, fills }: ActorPart): ActorId[] {
  const actors = additions.map(({ actor, at: { x, y } }) => Actor.parse({ ...actor, x, y, id: newId<ActorId>() }));
  doc.transact(() => {
    for (const actor of actors) putRecord(doc, 'actors', actor);
    for (const { id, fields } of fills) fillActor(doc, id, fields);
  });
  return actors.map(({ id }) => id);
}

function fillActor(doc: Y.Doc, id: ActorId, fields: Partial<RowActor>): void {
  const actor = yRecordOf(doc, 'actors', id);
  if (!actor) return;
  const empty = Object.entries(fields).filter(([field]) => tellsNothing(field, String(actor.get(field) ?? '')));
  patchRecord(doc, 'actors', id, Object.fromEntries(empty));
}

/**
 * Cuts a plan into parts.
 * @param places one for each of the plan's additions
 * @param size how many characters of JSON one part may have; what is longer is a part alone
 */
export function* actorParts(
  plan: Pick<ActorPlan, 'additions' | 'fills'>,
  places: readonly Point[],
  size: number,
): Generator<ActorPart> {
  let part: ActorPart = { additions: [], fills: [] };
  let length = 0;
  const additions = plan.additions.map((actor, index) => ({ actor, at: places[index] ?? { x: 0, y: 0 } }));
  for (const entry of [...additions, ...plan.fills]) {
    const more = JSON.stringify(entry).length;
    if (length > 0 && length + more > size) {
      yield part;
      part = { additions: [], fills: [] };
      length = 0;
    }
    if ('actor' in entry) part.additions.push(entry);
    else part.fills.push(entry);
    length += more;
  }
  if (length > 0) yield part;
}
