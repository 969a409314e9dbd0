import { z } from 'zod';
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
  cursor: z.object({ x: coordinate, y: coordinate }).nullish(),
  /** the part of the paper that is in sight on the map; null in the list */
  view: z
    .object({ x: coordinate, y: coordinate, width: coordinate.positive(), height: coordinate.positive() })
    .nullish(),
  /** ids of what is selected */
  selection: z.array(z.string()).max(200).optional(),
  /** id → place, of what is being dragged and not yet dropped */
  dragging: z.record(z.string(), z.object({ x: coordinate, y: coordinate })).nullish(),
});
export type Presence = z.infer<typeof Presence>;

/** What a client sends; the server adds the rest. */
export type OwnPresence = Omit<Presence, 'participant'>;
