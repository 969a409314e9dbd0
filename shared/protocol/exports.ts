import * as z from 'zod/mini';
import { Layer } from '../board/flow.ts';

/** What a board can be taken home as; a format is also the file's extension. */
const EXPORT_FORMATS = ['json', 'svg', 'png', 'pdf', 'docx', 'html', 'md', 'csv', 'xlsx', 'graphml'] as const;
export const ExportFormat = z.enum(EXPORT_FORMATS);
export type ExportFormat = z.infer<typeof ExportFormat>;

/** The paper of a picture, lying as the map does; `fit` is as large as the map is. */
const PAPERS = ['a4', 'a3', 'fit'] as const;
export type Paper = (typeof PAPERS)[number];

/** The most records that can be asked for by their ids; a longer address may not get through. */
export const MAX_EXPORT_IDS = 500;

const ids = z.pipe(
  z.pipe(
    z.string(),
    z.transform((text: string) => text.split(',')),
  ),
  z.array(z.string().check(z.regex(/^[A-Za-z0-9_-]{1,64}$/))).check(z.maxLength(MAX_EXPORT_IDS)),
);

/** The query of GET /api/boards/:id/export/:format. */
export const ExportQuery = z.strictObject({
  /** records with commas between: that part of the board only */
  ids: z.optional(ids),
  layer: z.optional(Layer),
  /** the people who took part, by the names they go by */
  people: z.pipe(
    z._default(z.enum(['0', '1']), '0'),
    z.transform((flag) => flag === '1'),
  ),
  /** of a PNG or PDF */
  paper: z._default(z.enum(PAPERS), 'a4'),
  /** of a CSV */
  table: z._default(z.enum(['flows', 'actors']), 'flows'),
});
export type ExportOptions = z.output<typeof ExportQuery>;
