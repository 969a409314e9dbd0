import * as z from 'zod/mini';
import { optionalLine } from './fields.ts';
import { ActorId, ParticipantId } from './ids.ts';

/** Somebody in the room. The id is the participant's; only that participant and a facilitator may write it. */
export const Person = z.strictObject({
  id: ParticipantId,
  alias: optionalLine,
  actor: z.optional(ActorId),
  absent: z.optional(z.boolean()),
});
export type Person = z.infer<typeof Person>;
