import * as z from 'zod/mini';
import { isoDate, optionalLine, paragraph } from './fields.ts';
import { AgreementId } from './ids.ts';

/** A rule of the game, a piece of the steering structure, or a measure: in the order of the handbook. */
export const AGREEMENT_KINDS = ['rule', 'steering', 'measure'] as const;
export type AgreementKind = (typeof AGREEMENT_KINDS)[number];

/** One thing that the group agrees on. */
export const Agreement = z.strictObject({
  id: AgreementId,
  kind: z.enum(AGREEMENT_KINDS),
  text: paragraph,
  owner: z.optional(optionalLine),
  meets: z.optional(optionalLine),
  baseline: z.optional(optionalLine),
  target: z.optional(optionalLine),
  reviewOn: z.optional(isoDate),
  /** when it was written, in the clock of who wrote it */
  at: z.optional(z.iso.datetime({ offset: true })),
});
export type Agreement = z.infer<typeof Agreement>;

/** In the order of writing; those without a time, of examples and of files, come first in the order of the ids. */
export function inOrderOfWriting(agreements: Iterable<Agreement>): Agreement[] {
  const time = ({ at }: Agreement) => (at === undefined ? 0 : Date.parse(at));
  return [...agreements].sort((a, b) => time(a) - time(b) || (a.id < b.id ? -1 : 1));
}
