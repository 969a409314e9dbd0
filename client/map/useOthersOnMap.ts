import { useMemo } from 'react';
import type { Point } from '../../shared/drawing/rect.ts';
import { useOthers } from '../board/OpenBoard.tsx';

/**
 * Record id → where somebody else is dragging it. The same object until that changes, since presence comes with every
 * movement of a pointer.
 */
export function useRemotePlaces(): ReadonlyMap<string, Point> {
  const others = useOthers();
  const content = JSON.stringify(others.flatMap(({ dragging }) => Object.entries(dragging ?? {})));
  return useMemo(() => new Map<string, Point>(JSON.parse(content)), [content]);
}
