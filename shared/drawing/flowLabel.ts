import type { Flow } from '../board/flow.ts';
import type { Translate } from '../i18n/translate.ts';

/** The words that stand on a flow's line. */
export const flowLabel = (flow: Flow, t: Translate): string =>
  flow.layer === 'potential' ? t('flow.potentialLabel', { deliverable: flow.deliverable }) : flow.deliverable;
