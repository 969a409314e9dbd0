import { isUnconfirmed } from '../../shared/analysis/isUnconfirmed.ts';
import type { Board } from '../../shared/board/board.ts';
import type { Flow } from '../../shared/board/flow.ts';
import type { Translate } from '../../shared/i18n/translate.ts';

/** What a flow is, in words: its nature and stage, and that it is unconfirmed or a goal. */
export const flowTraits = (flow: Flow, actors: Board['actors'], t: Translate): string[] => [
  t(`nature.${flow.nature}`),
  t(`stage.${flow.stage}`),
  ...(isUnconfirmed(flow, actors) ? [t('flow.unconfirmed')] : []),
  ...(flow.layer === 'potential' ? [t('layer.potential')] : []),
];
