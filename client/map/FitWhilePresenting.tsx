import { useReactFlow, useStore } from '@xyflow/react';
import { use, useEffect } from 'react';
import { PresentingContext } from '../board/Presenting.ts';

/** The map fills what it is given, however small it is, with room for the legend. */
const FILL = { maxZoom: 2.5, padding: { top: '24px', left: '24px', right: '24px', bottom: '64px' } } as const;

/** While the map is presented it is shown whole, also when the screen changes; after that the view is as it was. */
export function FitWhilePresenting() {
  const presenting = use(PresentingContext);
  const { fitView, getViewport, setViewport } = useReactFlow();
  const width = useStore((state) => state.width);
  const height = useStore((state) => state.height);

  useEffect(() => {
    if (!presenting) return;
    const before = getViewport();
    return () => void setViewport(before);
  }, [presenting, getViewport, setViewport]);
  useEffect(() => {
    if (presenting && width > 0 && height > 0) void fitView(FILL);
  }, [presenting, width, height, fitView]);
  return null;
}
