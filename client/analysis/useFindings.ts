import { useMemo } from 'react';
import type { Findings } from '../../shared/analysis/findings.ts';
import type { Board } from '../../shared/board/board.ts';
import type { Layer } from '../../shared/board/flow.ts';
import { useShown } from '../board/OpenBoard.tsx';
import { useLatestAnswer } from './useLatestAnswer.ts';
import { useNetwork } from './useNetwork.ts';

export interface FindingsQuestion {
  board: Board;
  /** null for both */
  layer: Layer | null;
}

/** What the board says on the layer that is shown, worked out beside the page. */
export function useFindings() {
  const board = useNetwork();
  const { layer } = useShown();
  const question = useMemo<FindingsQuestion>(() => ({ board, layer }), [board, layer]);
  return useLatestAnswer<FindingsQuestion, Findings>(startWorker, question);
}

const startWorker = () => new Worker(new URL('./findings.worker.ts', import.meta.url), { type: 'module' });
