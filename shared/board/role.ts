import { z } from 'zod';
import { line, paragraph } from './fields.ts';
import { ActorId, RoleId } from './ids.ts';

/** A part played in this network (rooli); a role without holders is a finding. */
export const Role = z.strictObject({
  id: RoleId,
  name: line,
  description: paragraph,
  holders: z.array(ActorId).max(1000).default([]),
});
export type Role = z.infer<typeof Role>;
