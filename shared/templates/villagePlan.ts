import { template } from './template.ts';
import { en } from './villagePlan/en.ts';
import { fi } from './villagePlan/fi.ts';
import { outline } from './villagePlan/outline.ts';
import { sv } from './villagePlan/sv.ts';

/**
 * Padasjoki: a village plan that gathers the strengths of the whole municipality. The case is real and was never started;
 * its actors and flows are written for this example.
 */
export const villagePlan = template(outline, { fi, sv, en });
