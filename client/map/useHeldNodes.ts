import { useStoreApi } from '@xyflow/react';
import { useLayoutEffect } from 'react';
import type { ElementCache } from './ElementCache.ts';
import type { NodeElement } from './toElements.ts';

/** Has React Flow draw what hands hold where they hold it, without going through all the nodes as new ones would. */
export function useHeldNodes(elements: ElementCache): void {
  const map = useStoreApi<NodeElement>();
  useLayoutEffect(
    () =>
      elements.onMovement(({ nodes }) => {
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
