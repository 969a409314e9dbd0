import * as z from 'zod/mini';
import { ActorId, AnswerId, ItemId } from './ids.ts';

/** One actor's answer to another's need. */
export const Answer = z.strictObject({
  id: AnswerId,
  item: ItemId,
  actor: ActorId,
  answer: z.enum(['yes', 'no', 'try', 'unknown']),
});
export type Answer = z.infer<typeof Answer>;
