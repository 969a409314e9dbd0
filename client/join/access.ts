import type { z } from 'zod';
import { Joined, Links } from '../../shared/protocol/http.ts';

/** What a person holds of a workshop on this device. `links` only where the device has seen them: the server can't tell them again. */
export const WorkshopAccess = Joined.omit({ session: true }).extend({ links: Links.optional() });
export type WorkshopAccess = z.infer<typeof WorkshopAccess>;
