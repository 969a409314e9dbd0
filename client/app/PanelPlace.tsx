import { lazy, Suspense, startTransition, useEffect, useState } from 'react';
import { useBoardTask } from '../board/BoardTask.tsx';
import { useSelection } from '../board/OpenBoard.tsx';
import { withItsWords } from '../i18n/pageMessages.ts';

const SidePanel = lazy(withItsWords(() => import('../panel/SidePanel.tsx')));

/** How long a board has been on the screen when its own work is done, in milliseconds. */
const AT_LEISURE = 1000;

interface PanelPlaceProps {
  /** how often the panel has been asked to take the focus */
  focusRequests: number;
  /** puts the focus back to where the panel was opened from */
  onClose: () => void;
}

/**
 * The side panel, loaded when something is selected or being made, or else at leisure: it is there when somebody opens
 * it, and the board does not wait for it.
 */
export function PanelPlace({ focusRequests, onClose }: PanelPlaceProps) {
  const { task } = useBoardTask();
  const isWanted = useSelection().size > 0 || task.kind !== 'none';
  const [isLoaded, setLoaded] = useState(false);
  useEffect(() => {
    // In a transition: React holds back for 300 ms what follows a fallback.
    const load = () => startTransition(() => setLoaded(true));
    if (isWanted) return load();
    // Whoever loses the network before anything is selected must have it too.
    const timer = setTimeout(load, AT_LEISURE);
    return () => clearTimeout(timer);
  }, [isWanted]);
  return <Suspense>{isLoaded && <SidePanel focusRequests={focusRequests} onClose={onClose} />}</Suspense>;
}
