import { useEffect, useMemo } from 'react';
import { onLayer } from '../../shared/analysis/onLayer.ts';
import type { Gone, WhatIfGone } from '../../shared/analysis/whatIfGone.ts';
import type { Board } from '../../shared/board/board.ts';
import { useBoard, useOpenBoard, useShown } from '../board/OpenBoard.tsx';
import { marksOf } from './marksOf.ts';
import { useLatestAnswer } from './useLatestAnswer.ts';

export interface WhatIfQuestion {
  /** with the flows of the layer that is shown */
  board: Board;
  gone: Gone;
}

/** What would be missed, worked out beside the page, and marked on the board. */
export function useWhatIf(gone: Gone) {
  const board = useBoard();
  const { whatIf } = useOpenBoard();
  const { layer } = useShown();
  const question = useMemo<WhatIfQuestion>(
    () => ({ board: layer ? onLayer(board, layer) : board, gone }),
    [board, layer, gone],
  );
  const asked = useLatestAnswer<WhatIfQuestion, WhatIfGone>(startWorker, question);
  const { last } = asked;
  useEffect(() => {
    if (last) whatIf.mark(last.question.gone, marksOf(last.question.board, last.question.gone, last.answer));
  }, [whatIf, last]);
  // What is known of something else says nothing here.
  return { ...asked, last: last?.question.gone === gone ? last : null };
}

const startWorker = () => new Worker(new URL('./whatIf.worker.ts', import.meta.url), { type: 'module' });
