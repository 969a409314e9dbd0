import { z } from 'zod';
import { coordinate } from '../board/fields.ts';
import { ParticipantId } from '../board/ids.ts';
import { AccessRole } from './http.ts';

/** Where a person works: on the map, in the list, or away from the screen. */
const View = z.enum(['map', 'list']);

/**
 * One person's presence in one tab: the awareness state. `participant` is written by the server over whatever the
 * client sent, so that nobody can pass as another.
 */
export const Presence = z.object({
  participant: z.object({ id: ParticipantId, role: AccessRole }),
  view: View.optional(),
  /** the pointer on the paper */
  cursor: z.object({ x: coordinate, y: coordinate }).nullish(),
  /** ids of what is selected */
  selection: z.array(z.string()).max(200).optional(),
  /** id → place, of what is being dragged and not yet dropped */
  dragging: z.record(z.string(), z.object({ x: coordinate, y: coordinate })).nullish(),
});
export type Presence = z.infer<typeof Presence>;

/** What a client sends; the server adds the rest. */
export type OwnPresence = Omit<Presence, 'participant'>;
