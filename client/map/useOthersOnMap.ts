import { useEffect } from 'react';
import { useOpenBoard } from '../board/OpenBoard.tsx';
import type { ElementCache } from './ElementCache.ts';
import { NOTHING_HELD } from './toElements.ts';

/** Moves what others are dragging. Presence comes with every movement of a pointer, too, when nothing is moved. */
export function useOthersOnMap(elements: ElementCache): void {
  const { presence } = useOpenBoard().session;
  useEffect(() => {
    let known = '';
    const take = () => {
      const content = JSON.stringify(presence.getOthers().flatMap(({ dragging }) => Object.entries(dragging ?? {})));
      if (content === known) return;
      known = content;
      elements.hold('others', new Map(JSON.parse(content)));
    };
    take();
    const stop = presence.subscribe(take);
    return () => {
      stop();
      elements.hold('others', NOTHING_HELD);
    };
  }, [presence, elements]);
}
