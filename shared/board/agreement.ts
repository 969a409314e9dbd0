import { z } from 'zod';
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
  owner: optionalLine.optional(),
  meets: optionalLine.optional(),
  baseline: optionalLine.optional(),
  target: optionalLine.optional(),
  reviewOn: isoDate.optional(),
  /** when it was written, in the clock of who wrote it */
  at: z.iso.datetime({ offset: true }).optional(),
});
export type Agreement = z.infer<typeof Agreement>;

/** In the order of writing; those without a time, of examples and of files, come first in the order of the ids. */
export function inOrderOfWriting(agreements: Iterable<Agreement>): Agreement[] {
  const time = ({ at }: Agreement) => (at === undefined ? 0 : Date.parse(at));
  return [...agreements].sort((a, b) => time(a) - time(b) || (a.id < b.id ? -1 : 1));
}
