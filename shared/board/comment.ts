import * as z from 'zod/mini';
import { DOOR_FACTOR, optionalLine, PARAGRAPH_LIMIT } from './fields.ts';
import { CommentId, ParticipantId } from './ids.ts';

/**
 * What somebody said about a record; it outlives the record. One on a comment is a reply to it, and the comment that
 * replies stand on is the first of its thread; `resolved` there closes the thread.
 */
export const Comment = z.strictObject({
  id: CommentId,
  on: z.strictObject({
    root: z.enum(['actors', 'roles', 'items', 'flows', 'agreements', 'notes', 'areas', 'comments']),
    id: z.string().check(z.regex(/^[A-Za-z0-9_-]{1,64}$/)),
  }),
  by: ParticipantId,
  at: z.iso.datetime({ offset: true }),
  text: z.string().check(z.maxLength(PARAGRAPH_LIMIT * DOOR_FACTOR), z.regex(/\S/)),
  resolved: z.optional(z.boolean()),
  /** what the record was called when this was written: all that can be said of it when it is gone */
  about: z.optional(optionalLine),
  /** its words were taken back, and it stays only to hold its replies together */
  withdrawn: z.optional(z.boolean()),
});
export type Comment = z.infer<typeof Comment>;
