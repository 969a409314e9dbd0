import { useStoreApi } from '@xyflow/react';
import { useLayoutEffect } from 'react';
import type { ElementCache } from './ElementCache.ts';
import type { NodeElement } from './toElements.ts';

/** Has React Flow draw the nodes that have changed, without going through all of them as a new list would. */
export function useChangedNodes(elements: ElementCache): void {
  const map = useStoreApi<NodeElement>();
  useLayoutEffect(
    () =>
      elements.onChange(({ nodes, isOther }) => {
        // A new list follows, which also says how they lie one above the other.
        if (isOther) return;
        const { nodeLookup } = map.getState();
        for (const { after } of nodes) {
          const known = after && nodeLookup.get(after.id);
          if (!known) continue;
          const internals = { ...known.internals, positionAbsolute: after.position, userNode: after };
          nodeLookup.set(after.id, { ...known, ...after, measured: { ...after.measured }, internals });
        }
        if (nodes.length > 0) map.setState({});
      }),
    [elements, map],
  );
}
