import * as z from 'zod/mini';
import { coordinate } from '../board/fields.ts';
import { ParticipantId } from '../board/ids.ts';
import { AccessRole } from './http.ts';

/**
 * One person's presence in one tab: the awareness state. `participant` is written by the server over whatever the
 * client sent, so that nobody can pass as another.
 */
export const Presence = z.object({
  participant: z.object({ id: ParticipantId, role: AccessRole }),
  /** the pointer on the paper */
  cursor: z.nullish(z.object({ x: coordinate, y: coordinate })),
  /** the part of the paper that is in sight on the map; null in the list */
  view: z.nullish(
    z.object({
      x: coordinate,
      y: coordinate,
      width: coordinate.check(z.positive()),
      height: coordinate.check(z.positive()),
    }),
  ),
  /** ids of what is selected */
  selection: z.optional(z.array(z.string()).check(z.maxLength(200))),
  /** id → place, of what is being dragged and not yet dropped */
  dragging: z.nullish(z.record(z.string(), z.object({ x: coordinate, y: coordinate }))),
});
export type Presence = z.infer<typeof Presence>;

/** What a client sends; the server adds the rest. */
export type OwnPresence = Omit<Presence, 'participant'>;
