import { useLayoutEffect } from 'react';
import { useOpenBoard, useSelection, useShownBoard } from '../board/OpenBoard.tsx';
import { useHolders } from '../board/useHolders.ts';
import { useWhatIfMarks } from '../board/useWhatIf.ts';
import { useOpenComments } from '../comments/useOpenComments.ts';
import type { ElementCache } from './ElementCache.ts';

/** Gives the elements what is on the board. A component of its own, so that a change of that renders nothing of the map. */
export function MapContents({ elements }: { elements: ElementCache }) {
  const { canEdit: draggable } = useOpenBoard();
  const board = useShownBoard();
  const selected = useSelection();
  const holders = useHolders();
  const comments = useOpenComments();
  const marks = useWhatIfMarks();
  useLayoutEffect(
    () => elements.update({ board, selected, holders, comments, marks, draggable }),
    [elements, board, selected, holders, comments, marks, draggable],
  );
  return null;
}
