import type { TemplateId } from '../protocol/http.ts';
import { endOfLifeCare } from './endOfLifeCare.ts';
import { malluAuto } from './malluAuto.ts';
import type { Template } from './template.ts';

/** Every example that a workshop can start from. */
export const TEMPLATES: Readonly<Record<TemplateId, Template>> = {
  'mallu-auto': malluAuto,
  'end-of-life-care': endOfLifeCare,
};
