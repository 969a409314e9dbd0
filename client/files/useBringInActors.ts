import { useEffect, useState } from 'react';
import type { ActorId } from '../../shared/board/ids.ts';
import { actorParts, importActors } from '../../shared/document/commands/importActors.ts';
import { freeRows } from '../../shared/drawing/freeRows.ts';
import type { ActorPlan } from '../../shared/import/planActors.ts';
import { useOpenBoard } from '../board/OpenBoard.tsx';
import { PART_LENGTH } from '../board/partLength.ts';

export interface BroughtIn {
  kind: 'done';
  counts: ActorPlan['counts'];
  /** the actors that are new or were completed */
  ids: ActorId[];
}

type BringInState = { kind: 'waiting' } | { kind: 'under way'; plan: ActorPlan } | BroughtIn;

/** Carries a plan out, after saying that it does. */
export function useBringInActors() {
  const { doc, undo, store } = useOpenBoard();
  const [state, setState] = useState<BringInState>({ kind: 'waiting' });

  useEffect(() => {
    if (state.kind !== 'under way') return;
    const { plan } = state;
    const frame = requestAnimationFrame(() => {
      const places = freeRows(store.getSnapshot(), plan.additions.length);
      const ids = plan.fills.map(({ id }) => id);
      const parts = [...actorParts(plan, places, PART_LENGTH)].map((part) => () => importActors(doc, part));
      ids.push(...undo.performInParts(parts).flat());
      setState({ kind: 'done', counts: plan.counts, ids });
    });
    return () => cancelAnimationFrame(frame);
  }, [state, doc, undo, store]);

  return { state, bringIn: (plan: ActorPlan) => setState({ kind: 'under way', plan }) };
}
