import { createContext, use, useCallback, useSyncExternalStore } from 'react';
import { type CurvePart, WHOLE } from '../../shared/drawing/curveParts.ts';
import type { FlowPath } from '../../shared/drawing/flowGeometry.ts';
import type { ElementCache } from './ElementCache.ts';
import type { FlowElement } from './toElements.ts';
import type { LineInView } from './useElementsInView.ts';

/** Where a flow that is rendered on its own learns how it runs now. Always the same object on a map. */
export interface FlowsNow {
  elements: ElementCache;
  /** of the view as it is now */
  partInView: (path: FlowPath) => CurvePart | null;
}

export const FlowsNowContext = createContext<FlowsNow | null>(null);

/** The flow as it is now: when it changes, only it is rendered anew, and not the map. */
export function useFlowNow(shown: FlowElement): FlowElement {
  const flows = use(FlowsNowContext);
  const { id } = shown;
  const subscribe = useCallback(
    (listener: () => void) => flows?.elements.onFlowChange(id, listener) ?? (() => undefined),
    [flows, id],
  );
  return useSyncExternalStore(subscribe, () => flows?.elements.flows.get(id) ?? shown);
}

/** The same with the part of its line that is in view. */
export function useLineNow(shown: LineInView): LineInView {
  const flows = use(FlowsNowContext);
  const element = useFlowNow(shown.element);
  if (element === shown.element) return shown;
  return { element, ...(flows?.partInView(element.geometry) ?? WHOLE) };
}
