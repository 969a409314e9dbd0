import { en } from './serviceBus/en.ts';
import { fi } from './serviceBus/fi.ts';
import { outline } from './serviceBus/outline.ts';
import { sv } from './serviceBus/sv.ts';
import { template } from './template.ts';

/**
 * The LINKKU service bus in Päijät-Häme with associations, schools and a shop. The case is real, its actors and flows are
 * written for this example.
 */
export const serviceBus = template(outline, { fi, sv, en });
