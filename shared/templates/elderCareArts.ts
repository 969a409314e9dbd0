import { en } from './elderCareArts/en.ts';
import { fi } from './elderCareArts/fi.ts';
import { outline } from './elderCareArts/outline.ts';
import { sv } from './elderCareArts/sv.ts';
import { template } from './template.ts';

/**
 * Paletti: elder care, artists, schools and associations around home care and round-the-clock care. The case is real, its
 * actors and flows are written for this example.
 */
export const elderCareArts = template(outline, { fi, sv, en });
