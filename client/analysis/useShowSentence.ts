import type { Sentence } from '../../shared/analysis/words/Speaker.ts';
import { useOpenBoard } from '../board/OpenBoard.tsx';
import type { RecordRef } from '../board/Reveal.ts';

/** Brings the records that a sentence speaks of into sight, and selects them; those that are there no more are left out. */
export function useShowSentence(): (sentence: Sentence) => void {
  const { reveal, selection, store } = useOpenBoard();
  return ({ actors, flows }) => {
    const board = store.getSnapshot();
    const records: RecordRef[] = [
      ...flows.filter((id) => board.flows.has(id)).map((id) => ({ root: 'flows' as const, id })),
      ...actors.filter((id) => board.actors.has(id)).map((id) => ({ root: 'actors' as const, id })),
    ];
    selection.set(records.map(({ id }) => id));
    if (records.length > 0) reveal.showTogether(records);
  };
}
