import * as z from 'zod/mini';
import { line } from './fields.ts';
import { Nature } from './flow.ts';
import { ActorId, ItemId } from './ids.ts';

export const ITEM_KINDS = ['resource', 'offer', 'need'] as const;
const ItemKind = z.enum(ITEM_KINDS);
export type ItemKind = z.infer<typeof ItemKind>;

/** One thing an actor has, offers or needs. */
export const Item = z.strictObject({
  id: ItemId,
  actor: ActorId,
  kind: ItemKind,
  nature: Nature,
  text: line,
});
export type Item = z.infer<typeof Item>;
