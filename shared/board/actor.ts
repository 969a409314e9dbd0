import { z } from 'zod';
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
  area: optionalLine.optional(),
  website: optionalLine.optional(),
  contact: optionalLine.optional(),
  businessId: optionalLine.optional(),
  absent: z.boolean().optional(),
  pinned: z.boolean().optional(),
});
export type Actor = z.infer<typeof Actor>;
