import { z } from 'zod';
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

const ids = z
  .string()
  .transform((text) => text.split(','))
  .pipe(z.array(z.string().regex(/^[A-Za-z0-9_-]{1,64}$/)).max(MAX_EXPORT_IDS));

/** The query of GET /api/boards/:id/export/:format. */
export const ExportQuery = z.strictObject({
  /** records with commas between: that part of the board only */
  ids: ids.optional(),
  layer: Layer.optional(),
  /** the people who took part, by the names they go by */
  people: z
    .enum(['0', '1'])
    .default('0')
    .transform((flag) => flag === '1'),
  /** of a PNG or PDF */
  paper: z.enum(PAPERS).default('a4'),
  /** of a CSV */
  table: z.enum(['flows', 'actors']).default('flows'),
});
export type ExportOptions = z.output<typeof ExportQuery>;
