import * as z from 'zod/mini';
import { LINE_LIMIT } from '../board/fields.ts';
import { ParticipantId } from '../board/ids.ts';

/**
 * Why a board was kept as it was: somebody gave it a name, an hour of editing had passed, or an older version was about to
 * be restored over it.
 */
export const VersionKind = z.enum(['named', 'automatic', 'beforeRestoring']);
export type VersionKind = z.infer<typeof VersionKind>;

export const VersionSummary = z.object({
  id: z.string(),
  kind: VersionKind,
  /** empty unless somebody named it */
  name: z.string(),
  /** who named it or was about to restore; null for nobody, and for somebody who has been forgotten since */
  by: z.nullable(ParticipantId),
  /** ISO time */
  at: z.iso.datetime(),
  /** how many of each were on it */
  actors: z.int(),
  flows: z.int(),
});
export type VersionSummary = z.infer<typeof VersionSummary>;

/** GET /api/boards/:id/versions: the newest first. GET …/versions/:version is the board's JSON file. */
export const VersionList = z.object({ versions: z.array(VersionSummary) });
export type VersionList = z.infer<typeof VersionList>;

/** POST /api/boards/:id/versions: keeps the board as it is now */
export const KeepVersion = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('named'), name: z.string().check(z.trim(), z.minLength(1), z.maxLength(LINE_LIMIT)) }),
  z.object({ kind: z.literal('beforeRestoring') }),
]);
export type KeepVersion = z.infer<typeof KeepVersion>;
export const VersionKept = z.object({ version: VersionSummary });
export type VersionKept = z.infer<typeof VersionKept>;

/** How many versions people may name on one board; beyond it the answer is 409. */
export const MAX_NAMED_VERSIONS = 100;
