import { z } from 'zod';
import { optionalLine } from './fields.ts';
import { ActorId, ParticipantId } from './ids.ts';

/** Somebody in the room. The id is the participant's; only that participant and a facilitator may write it. */
export const Person = z.strictObject({
  id: ParticipantId,
  alias: optionalLine,
  actor: ActorId.optional(),
  absent: z.boolean().optional(),
});
export type Person = z.infer<typeof Person>;
