import * as z from 'zod/mini';
import { line, paragraph } from './fields.ts';
import { ActorId, RoleId } from './ids.ts';

export const HOLDER_LIMIT = 1000;

/** A part played in this network (rooli); a role without holders is a finding. */
export const Role = z.strictObject({
  id: RoleId,
  name: line,
  description: paragraph,
  holders: z._default(z.array(ActorId).check(z.maxLength(HOLDER_LIMIT)), []),
});
export type Role = z.infer<typeof Role>;
