import * as z from 'zod/mini';

/**
 * How much longer a text may be at the door than the editor lets anybody write: two people's valid texts can merge
 * into one long one, and refusing the merge would lose both.
 */
export const DOOR_FACTOR = 4;

/** What the editor lets a person write, in UTF-16 units, where one line is asked for. */
export const LINE_LIMIT = 200;

/** What the editor lets people write, in UTF-16 units, where a paragraph or a few are asked for. */
export const PARAGRAPH_LIMIT = 4000;

/** A required single-line text with something other than white space in it. */
export const line = z.string().check(z.maxLength(LINE_LIMIT * DOOR_FACTOR), z.regex(/\S/));

/** A single-line text that may be empty. */
export const optionalLine = z.string().check(z.maxLength(LINE_LIMIT * DOOR_FACTOR));

/** Free text that people write together; a Y.Text in the document, a plain string everywhere else. */
export const paragraph = z._default(z.string().check(z.maxLength(PARAGRAPH_LIMIT * DOOR_FACTOR)), '');

/** How far the paper reaches from its middle each way, in pixels at 100 % zoom. */
export const COORDINATE_LIMIT = 1e6;

/** A place or a size on the paper, in pixels at 100 % zoom. */
export const coordinate = z.number().check(z.minimum(-COORDINATE_LIMIT), z.maximum(COORDINATE_LIMIT));

/** A calendar date, YYYY-MM-DD. */
export const isoDate = z.iso.date();
