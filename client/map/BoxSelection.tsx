import { useStore, useStoreApi } from '@xyflow/react';
import { useEffect } from 'react';
import type { Rect } from '../../shared/drawing/rect.ts';
import { useOpenBoard } from '../board/OpenBoard.tsx';
import type { ElementCache } from './ElementCache.ts';
import { nodeRect } from './toElements.ts';

/** Selects what lies wholly in the box that is being drawn, where it is a part of a picture that React Flow can't see. */
export function BoxSelection({ elements }: { elements: ElementCache }) {
  const { selection } = useOpenBoard();
  const { getState } = useStoreApi();
  const box = useStore(({ userSelectionActive, userSelectionRect }) =>
    userSelectionActive ? userSelectionRect : null,
  );
  useEffect(() => {
    if (!box) return;
    const [x, y, zoom] = getState().transform;
    const paper: Rect = {
      x: (box.x - x) / zoom,
      y: (box.y - y) / zoom,
      width: box.width / zoom,
      height: box.height / zoom,
    };
    const inside = elements.nodeGrid.in(paper).filter((node) => {
      const rect = nodeRect(node);
      const [right, bottom] = [rect.x + rect.width, rect.y + rect.height];
      return (
        rect.x >= paper.x && rect.y >= paper.y && right <= paper.x + paper.width && bottom <= paper.y + paper.height
      );
    });
    selection.set(inside.map(({ id }) => id));
  }, [box, elements, selection, getState]);
  return null;
}
