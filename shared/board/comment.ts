import { z } from 'zod';
import { DOOR_FACTOR, PARAGRAPH_LIMIT } from './fields.ts';
import { CommentId, ParticipantId } from './ids.ts';

/** What somebody said about a record; it outlives the record. */
export const Comment = z.strictObject({
  id: CommentId,
  on: z.strictObject({
    root: z.enum(['actors', 'roles', 'items', 'flows', 'agreements', 'notes', 'areas']),
    id: z.string().regex(/^[A-Za-z0-9_-]{1,64}$/),
  }),
  by: ParticipantId,
  at: z.iso.datetime({ offset: true }),
  text: z
    .string()
    .max(PARAGRAPH_LIMIT * DOOR_FACTOR)
    .regex(/\S/),
  resolved: z.boolean().optional(),
});
export type Comment = z.infer<typeof Comment>;
