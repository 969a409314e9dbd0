import { z } from 'zod';
import { isoDate, optionalLine, paragraph } from './fields.ts';
import { AgreementId } from './ids.ts';

/** A rule of the game, a piece of the steering structure or a measure that the group agrees on. */
export const Agreement = z.strictObject({
  id: AgreementId,
  kind: z.enum(['rule', 'steering', 'measure']),
  text: paragraph,
  owner: optionalLine.optional(),
  meets: optionalLine.optional(),
  baseline: optionalLine.optional(),
  target: optionalLine.optional(),
  reviewOn: isoDate.optional(),
});
export type Agreement = z.infer<typeof Agreement>;
