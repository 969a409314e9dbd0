import { isUnconfirmed } from '../analysis/isUnconfirmed.ts';
import type { Board } from '../board/board.ts';
import type { Flow } from '../board/flow.ts';
import type { Translate } from '../i18n/translate.ts';
import type { LabelContent, LabelMark } from './flowGeometry.ts';

/** What stands on a flow's line. */
export function flowLabel(flow: Flow, actors: Board['actors'], t: Translate): LabelContent {
  const { layer, deliverable } = flow;
  const text = layer === 'potential' ? t('flow.potentialLabel', { deliverable }) : deliverable;
  return { text, mark: markOf(flow, actors) };
}

function markOf(flow: Flow, actors: Board['actors']): LabelMark | null {
  if (flow.stage === 'agreed') return 'agreed';
  return isUnconfirmed(flow, actors) ? 'unconfirmed' : null;
}
