import * as z from 'zod/mini';
import { coordinate, paragraph } from './fields.ts';
import { NoteId } from './ids.ts';

/** A note on the paper. */
export const Note = z.strictObject({ id: NoteId, text: paragraph, x: coordinate, y: coordinate });
export type Note = z.infer<typeof Note>;
