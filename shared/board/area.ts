import { z } from 'zod';
import { coordinate, line } from './fields.ts';
import { AreaId } from './ids.ts';

/** A named frame on the paper. */
export const Area = z.strictObject({
  id: AreaId,
  name: line,
  x: coordinate,
  y: coordinate,
  width: coordinate.positive(),
  height: coordinate.positive(),
});
export type Area = z.infer<typeof Area>;
