import { EdgeLabelRenderer } from '@xyflow/react';
import { createContext, type ReactNode, type RefCallback, use } from 'react';
import { createPortal } from 'react-dom';

/** Where the flows' labels stand, over the lines and beneath the cards; null until it is there. */
export const LabelLayerContext = createContext<HTMLElement | null>(null);

/** One for the map: React Flow's own way to it searches the page for every label at every change of the view. */
export function LabelLayer({ layer }: { layer: RefCallback<HTMLElement> }) {
  return (
    <EdgeLabelRenderer>
      <div ref={layer} />
    </EdgeLabelRenderer>
  );
}

export function OnLabelLayer({ children }: { children: ReactNode }) {
  const layer = use(LabelLayerContext);
  return layer && createPortal(children, layer);
}
