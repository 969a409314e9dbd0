import type { TemplateId } from '../protocol/http.ts';
import { elderCareArts } from './elderCareArts.ts';
import { endOfLifeCare } from './endOfLifeCare.ts';
import { malluAuto } from './malluAuto.ts';
import { serviceBus } from './serviceBus.ts';
import type { Template } from './template.ts';
import { villagePlan } from './villagePlan.ts';

/** Every example that a workshop can start from. */
export const TEMPLATES: Readonly<Record<TemplateId, Template>> = {
  'mallu-auto': malluAuto,
  'end-of-life-care': endOfLifeCare,
  'service-bus': serviceBus,
  'elder-care-arts': elderCareArts,
  'village-plan': villagePlan,
};
