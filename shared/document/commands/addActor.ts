import type * as Y from 'yjs';
import { Actor } from '../../board/actor.ts';
import type { ActorId } from '../../board/ids.ts';
import { newId } from '../newId.ts';
import { putRecord } from './records.ts';

export type NewActor = Pick<Actor, 'name' | 'sector' | 'x' | 'y'> & Partial<Omit<Actor, 'id'>>;

/** @throws ZodError when the actor is not one the gate would let in */
export function addActor(doc: Y.Doc, actor: NewActor): ActorId {
  const id = newId<ActorId>();
  const whole = Actor.parse({ ...actor, id });
  doc.transact(() => putRecord(doc, 'actors', whole));
  return id;
}
