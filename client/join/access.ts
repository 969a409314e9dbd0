import * as z from 'zod/mini';
import { Links, WorkshopView } from '../../shared/protocol/http.ts';

/** What a person holds of a workshop on this device, and the links it has seen: the server can't tell them again. */
export const WorkshopAccess = z.extend(WorkshopView, { links: z._default(z.partial(Links), {}) });
export type WorkshopAccess = z.infer<typeof WorkshopAccess>;
