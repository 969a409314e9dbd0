import { lazy, Suspense, useEffect, useState, useSyncExternalStore } from 'react';
import type { Board } from '../../shared/board/board.ts';
import { useBoardTask } from '../board/BoardTask.tsx';
import { useOpenBoard } from '../board/OpenBoard.tsx';
import { withItsWords } from '../i18n/pageMessages.ts';

const SidePanel = lazy(withItsWords(() => import('../panel/SidePanel.tsx')));

/** When an empty board has long been on the screen, in milliseconds. */
const AT_LEISURE = 3000;

interface PanelPlaceProps {
  /** how often the panel has been asked to take the focus */
  focusRequests: number;
  /** puts the focus back to where the panel was opened from */
  onClose: () => void;
}

/**
 * The side panel, loaded as soon as there is something that could be selected, or something is being made: it is there
 * when somebody opens it, and an empty board does not wait for it.
 */
export function PanelPlace({ focusRequests, onClose }: PanelPlaceProps) {
  const { store } = useOpenBoard();
  const { task } = useBoardTask();
  const canSelect = useSyncExternalStore(store.subscribe, () => hasSelectable(store.getSnapshot()));
  const [isLoaded, setLoaded] = useState(false);
  useEffect(() => {
    // Whoever loses the network before anything is on the board must have it too.
    const timer = setTimeout(setLoaded, AT_LEISURE, true);
    return () => clearTimeout(timer);
  }, []);
  if (!isLoaded && (canSelect || task.kind !== 'none')) setLoaded(true);
  return <Suspense>{isLoaded && <SidePanel focusRequests={focusRequests} onClose={onClose} />}</Suspense>;
}

/** Flows are there only with actors. */
const hasSelectable = ({ actors, roles, notes, areas }: Board): boolean =>
  [actors, roles, notes, areas].some(({ size }) => size > 0);
