import * as z from 'zod/mini';
import { Links, WorkshopView } from '../../shared/protocol/http.ts';

/** What a person holds of a workshop on this device, and the links it has seen: the server can't tell them again. */
export const WorkshopAccess = z.extend(WorkshopView, { links: z._default(z.partial(Links), {}) });
export type WorkshopAccess = z.infer<typeof WorkshopAccess>;

/** The board that a workshop opens with; '' where it has none. */
export const firstBoard = ({ boards }: WorkshopAccess): string => boards[0]?.id ?? '';
