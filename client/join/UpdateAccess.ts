import { createContext } from 'react';
import type { WorkshopAccess } from './access.ts';

/** Tells the workshop's page that what this person holds has changed: a title, a date, a link. */
export const UpdateAccess = createContext<(access: WorkshopAccess) => void>(() => undefined);
