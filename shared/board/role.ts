import { z } from 'zod';
import { line, paragraph } from './fields.ts';
import { ActorId, RoleId } from './ids.ts';

export const HOLDER_LIMIT = 1000;

/** A part played in this network (rooli); a role without holders is a finding. */
export const Role = z.strictObject({
  id: RoleId,
  name: line,
  description: paragraph,
  holders: z.array(ActorId).max(HOLDER_LIMIT).default([]),
});
export type Role = z.infer<typeof Role>;
