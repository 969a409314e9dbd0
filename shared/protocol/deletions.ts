import * as z from 'zod/mini';
import { KEPT_ROOTS, type KeptRoot } from '../board/deleted.ts';
import { ParticipantId } from '../board/ids.ts';

/** Names that are told of each deletion. */
export const NAMES_TOLD = 3;

/** What of one deletion can be put back now. */
export const DeletionSummary = z.object({
  id: z.string(),
  /** who did it; null for somebody who has been forgotten since */
  by: z.nullable(ParticipantId),
  /** ISO time */
  at: z.iso.datetime(),
  /** what the first of them were called, at most NAMES_TOLD */
  names: z.array(z.string()),
  /** how many records of each root; a root without any may be left out */
  counts: z.partialRecord(z.enum(KEPT_ROOTS as [KeptRoot, ...KeptRoot[]]), z.int().check(z.positive())),
});
export type DeletionSummary = z.infer<typeof DeletionSummary>;

/** GET /api/boards/:id/deletions: those of the last half hour, the newest first */
export const DeletionList = z.object({ deletions: z.array(DeletionSummary) });
export type DeletionList = z.infer<typeof DeletionList>;

/** POST /api/boards/:id/deletions/:deletion/restore */
export const Restored = z.object({ restored: z.int() });
export type Restored = z.infer<typeof Restored>;
