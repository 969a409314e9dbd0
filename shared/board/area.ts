import * as z from 'zod/mini';
import { coordinate, line } from './fields.ts';
import { AreaId } from './ids.ts';

/** A named frame on the paper. */
export const Area = z.strictObject({
  id: AreaId,
  name: line,
  x: coordinate,
  y: coordinate,
  width: coordinate.check(z.positive()),
  height: coordinate.check(z.positive()),
});
export type Area = z.infer<typeof Area>;
