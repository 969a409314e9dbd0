import { useCallback, useState } from 'react';
import { BOARD_VIEWS, type BoardView } from '../commands/boardViews.ts';

const KEY = 'arvoverkko.view';

/** The list on phones, the map elsewhere, until the person chooses; the choice is kept on the device. */
export function useBoardView(): [BoardView, (view: BoardView) => void] {
  const [view, setView] = useState<BoardView>(() => {
    const chosen = readChoice();
    return chosen ?? (matchMedia('(width < 700px)').matches ? 'list' : 'map');
  });
  const choose = useCallback((next: BoardView) => {
    setView(next);
    try {
      localStorage.setItem(KEY, next);
    } catch {
      // Without storage the choice lasts for this visit.
    }
  }, []);
  return [view, choose];
}

function readChoice(): BoardView | null {
  try {
    const chosen = localStorage.getItem(KEY);
    return BOARD_VIEWS.find(({ id }) => id === chosen)?.id ?? null;
  } catch {
    return null;
  }
}
