import * as z from 'zod/mini';
import { isoDate, line, optionalLine, paragraph } from './fields.ts';
import { ActorId, FlowId } from './ids.ts';

export const NATURES = ['tangible', 'intangible'] as const;
export const Nature = z.enum(NATURES);
export type Nature = z.infer<typeof Nature>;

export const STAGES = ['proposed', 'accepted', 'agreed'] as const;
export const Stage = z.enum(STAGES);
export type Stage = z.infer<typeof Stage>;

export const LAYERS = ['today', 'potential'] as const;
export const Layer = z.enum(LAYERS);
export type Layer = z.infer<typeof Layer>;

/** One deliverable in one direction between two actors (virta); tangible or intangible as in Allee's analysis. */
export const Flow = z.strictObject({
  id: FlowId,
  from: ActorId,
  to: ActorId,
  nature: Nature,
  deliverable: line,
  stage: Stage,
  layer: Layer,
  costTangible: paragraph,
  costIntangible: paragraph,
  benefitTangible: paragraph,
  benefitIntangible: paragraph,
  missed: paragraph,
  sequence: z.optional(z.int().check(z.minimum(0), z.maximum(100_000))),
  owner: z.optional(optionalLine),
  reviewOn: z.optional(isoDate),
});
export type Flow = z.infer<typeof Flow>;
