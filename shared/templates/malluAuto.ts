import { en } from './malluAuto/en.ts';
import { fi } from './malluAuto/fi.ts';
import { outline } from './malluAuto/outline.ts';
import { sv } from './malluAuto/sv.ts';
import { template } from './template.ts';

/**
 * A mobile clinic that tours sparsely populated South Karelia, and the associations there. The case is real, its flows
 * are written for this example.
 */
export const malluAuto = template(outline, { fi, sv, en });
