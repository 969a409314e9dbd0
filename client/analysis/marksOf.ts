import type { Gone, WhatIfGone } from '../../shared/analysis/whatIfGone.ts';
import type { Board } from '../../shared/board/board.ts';
import type { WhatIfMark, WhatIfMarks } from '../board/WhatIf.ts';

/** What becomes of each record that is not as before. */
export function marksOf({ flows }: Pick<Board, 'flows'>, gone: Gone, { losses, fallsOff }: WhatIfGone): WhatIfMarks {
  const marks = new Map<string, WhatIfMark>();
  if ('actor' in gone) {
    marks.set(gone.actor, 'gone');
    for (const { id, from, to } of flows.values()) if (from === gone.actor || to === gone.actor) marks.set(id, 'gone');
  }
  if ('flow' in gone) marks.set(gone.flow, 'gone');
  for (const loss of losses) {
    for (const id of loss.flows) marks.set(id, 'lost');
    for (const id of loss.noOtherSource) marks.set(id, 'lostForGood');
  }
  for (const id of fallsOff) marks.set(id, 'cutOff');
  return marks;
}
