import { useSyncExternalStore } from 'react';
import { useBoardPart } from '../board/OpenBoard.tsx';
import { minimapShown } from './minimapShown.ts';

export function useMinimapShown(): boolean {
  useSyncExternalStore(minimapShown.subscribe, minimapShown.getChoice);
  return useBoardPart(minimapShown.get);
}
