import { useState } from 'react';
import type { ActorId } from '../../shared/board/ids.ts';
import { actorParts, importActors } from '../../shared/document/commands/importActors.ts';
import { freeRows } from '../../shared/drawing/freeRows.ts';
import type { ActorPlan } from '../../shared/import/planActors.ts';
import { useOpenBoard } from '../board/OpenBoard.tsx';
import { PART_LENGTH } from './partLength.ts';

export interface BroughtIn {
  kind: 'done';
  /** rows of the table */
  counts: ActorPlan['counts'];
  /** the actors that are new or were completed */
  ids: ActorId[];
}

type BringInState = { kind: 'waiting' } | { kind: 'under way'; done: number; total: number } | BroughtIn;

/** Carries a plan out part by part, so that the page can be used meanwhile; one step to undo. */
export function useBringInActors() {
  const { doc, undo, store } = useOpenBoard();
  const [state, setState] = useState<BringInState>({ kind: 'waiting' });

  /** @param rowCount all rows of the table, those without a name too */
  const bringIn = async (plan: ActorPlan, rowCount: number): Promise<void> => {
    const places = freeRows(store.getSnapshot(), plan.additions.length);
    const parts = [...actorParts(plan, places, PART_LENGTH)];
    const ids = plan.fills.map(({ id }) => id);
    for (const [done, part] of parts.entries()) {
      setState({ kind: 'under way', done, total: parts.length });
      if (done > 0) await new Promise((resolve) => setTimeout(resolve));
      ids.push(...undo.perform(() => importActors(doc, part), 'import'));
    }
    const { added, merged } = plan.counts;
    setState({ kind: 'done', counts: { added, merged, skipped: rowCount - added - merged }, ids });
  };
  return { state, bringIn };
}
