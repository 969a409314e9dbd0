import { useState } from 'react';
import type { BoardView } from '../commands/Command.ts';

const KEY = 'arvoverkko.view';

/** The list on phones, the map elsewhere, until the person chooses; the choice is kept on the device. */
export function useBoardView(): [BoardView, (view: BoardView) => void] {
  const [view, setView] = useState<BoardView>(() => {
    const chosen = readChoice();
    return chosen ?? (matchMedia('(width < 700px)').matches ? 'list' : 'map');
  });
  const choose = (next: BoardView) => {
    setView(next);
    try {
      localStorage.setItem(KEY, next);
    } catch {
      // Without storage the choice lasts for this visit.
    }
  };
  return [view, choose];
}

function readChoice(): BoardView | null {
  try {
    const chosen = localStorage.getItem(KEY);
    return chosen === 'map' || chosen === 'list' ? chosen : null;
  } catch {
    return null;
  }
}
