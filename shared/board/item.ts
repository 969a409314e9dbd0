import { z } from 'zod';
import { line } from './fields.ts';
import { Nature } from './flow.ts';
import { ActorId, ItemId } from './ids.ts';

const ItemKind = z.enum(['resource', 'offer', 'need']);

/** One thing an actor has, offers or needs. */
export const Item = z.strictObject({
  id: ItemId,
  actor: ActorId,
  kind: ItemKind,
  nature: Nature,
  text: line,
});
export type Item = z.infer<typeof Item>;
