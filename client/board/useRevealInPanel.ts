import { useEffect } from 'react';
import { useBoardTask } from './BoardTask.tsx';
import { useOpenBoard } from './OpenBoard.tsx';

/** For views that show no actors or flows themselves: who goes to one finds it in the side panel. */
export function useRevealInPanel(): void {
  const { reveal, selection } = useOpenBoard();
  const { focusPanel } = useBoardTask();
  useEffect(
    () =>
      reveal.register(({ id }) => {
        selection.set([id]);
        focusPanel();
        return null;
      }),
    [reveal, selection, focusPanel],
  );
}
