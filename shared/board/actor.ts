import * as z from 'zod/mini';
import { coordinate, line, optionalLine, paragraph } from './fields.ts';
import { ActorId } from './ids.ts';

export const SECTORS = [
  'municipality',
  'county',
  'state',
  'association',
  'foundation',
  'parish',
  'school',
  'company',
  'residents',
  'group',
  'other',
] as const;
export const Sector = z.enum(SECTORS);
export type Sector = z.infer<typeof Sector>;

/** An organisation, group or person type taking part (toimija). Its place is the card's top left corner. */
export const Actor = z.strictObject({
  id: ActorId,
  name: line,
  sector: Sector,
  x: coordinate,
  y: coordinate,
  description: paragraph,
  activities: paragraph,
  audience: paragraph,
  strengths: paragraph,
  area: z.optional(optionalLine),
  website: z.optional(optionalLine),
  contact: z.optional(optionalLine),
  businessId: z.optional(optionalLine),
  absent: z.optional(z.boolean()),
  pinned: z.optional(z.boolean()),
});
export type Actor = z.infer<typeof Actor>;
