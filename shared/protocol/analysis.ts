import * as z from 'zod/mini';
import { Layer } from '../board/flow.ts';

/** The query of GET /api/boards/:id/analysis; the answer is `Findings` of shared/analysis. */
export const AnalysisQuery = z.strictObject({
  /** the flows of one layer; of both when it is left out */
  layer: z.optional(Layer),
});
