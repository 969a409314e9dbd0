import { type RefObject, use, useEffect } from 'react';
import type { ActorId } from '../../shared/board/ids.ts';
import { useOpenBoard, useSelection } from '../board/OpenBoard.tsx';
import { EmphasisContext } from './Emphasis.ts';

/** Marks the map while some flows are brought forward, so that its picture fades; and brings forward those of who is selected. */
export function EmphasisMark({ wrapper }: { wrapper: RefObject<HTMLElement | null> }) {
  const emphasis = use(EmphasisContext);
  const selected = useSelection();
  const { store } = useOpenBoard();
  useEffect(() => {
    const [only] = selected.size === 1 ? selected : [];
    emphasis.set('selected', only !== undefined && store.getSnapshot().actors.has(only as ActorId) ? only : null);
  }, [emphasis, selected, store]);
  useEffect(() => {
    const mark = () => wrapper.current?.toggleAttribute('data-emphasis', emphasis.get() !== null);
    return emphasis.subscribe(mark);
  }, [emphasis, wrapper]);
  return null;
}
