import { en } from './endOfLifeCare/en.ts';
import { fi } from './endOfLifeCare/fi.ts';
import { outline } from './endOfLifeCare/outline.ts';
import { sv } from './endOfLifeCare/sv.ts';
import { template } from './template.ts';

/**
 * End-of-life care in which public, private and third sector use each other's abilities. The case is real, its actors and
 * flows are written for this example.
 */
export const endOfLifeCare = template(outline, { fi, sv, en });
