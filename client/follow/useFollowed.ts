import { useSyncExternalStore } from 'react';
import type { ParticipantId } from '../../shared/board/ids.ts';
import type { Rect } from '../../shared/drawing/rect.ts';
import { useOpenBoard, useOthers } from '../board/OpenBoard.tsx';

export interface Followed {
  id: ParticipantId;
  /** in the list there is no view of the map; away is out of the room */
  place: 'map' | 'list' | 'away';
  view: Rect | null;
}

/** Whom this person follows, and where those are now. Somebody with several tabs is followed in the first with a map. */
export function useFollowed(): Followed | null {
  const { following } = useOpenBoard();
  const id = useSyncExternalStore(following.subscribe, following.get);
  const others = useOthers();
  if (id === null) return null;
  const tabs = others.filter(({ participant }) => participant.id === id);
  const view = tabs.find((tab) => tab.view)?.view ?? null;
  return { id, view, place: view ? 'map' : tabs.length > 0 ? 'list' : 'away' };
}
