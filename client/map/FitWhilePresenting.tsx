import { useReactFlow, useStore } from '@xyflow/react';
import { use, useEffect } from 'react';
import { useOpenBoard } from '../board/OpenBoard.tsx';
import { PresentingContext } from '../board/Presenting.ts';
import { fillingView } from './fitting.ts';

/** While the map is presented it is shown whole, also when the screen changes; after that the view is as it was. */
export function FitWhilePresenting() {
  const presenting = use(PresentingContext);
  const { store } = useOpenBoard();
  const { getViewport, setViewport } = useReactFlow();
  const width = useStore((state) => state.width);
  const height = useStore((state) => state.height);

  useEffect(() => {
    if (!presenting) return;
    const before = getViewport();
    return () => void setViewport(before);
  }, [presenting, getViewport, setViewport]);
  useEffect(() => {
    if (presenting && width > 0 && height > 0) void setViewport(fillingView(store.getSnapshot(), { width, height }));
  }, [presenting, width, height, store, setViewport]);
  return null;
}
