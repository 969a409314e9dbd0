import type { z } from 'zod';
import { Links, WorkshopView } from '../../shared/protocol/http.ts';

/** What a person holds of a workshop on this device, and the links it has seen: the server can't tell them again. */
export const WorkshopAccess = WorkshopView.extend({ links: Links.partial().default({}) });
export type WorkshopAccess = z.infer<typeof WorkshopAccess>;
