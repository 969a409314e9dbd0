import { useStoreApi } from '@xyflow/react';
import { useLayoutEffect } from 'react';
import type { ElementCache } from './ElementCache.ts';
import { isSameLook, type NodeElement } from './toElements.ts';

/**
 * Has React Flow draw the nodes that have changed, without going through all of them as a new list would; one that has only
 * moved is put in its place and not drawn at all. Every change of a place is written here, whether it is drawn or not: React
 * writes only what differs from what it drew last.
 */
export function useChangedNodes(elements: ElementCache): void {
  const map = useStoreApi<NodeElement>();
  useLayoutEffect(
    () =>
      elements.onChange(({ nodes, isOther }) => {
        const { nodeLookup, domNode } = map.getState();
        let isOnlyMoved = true;
        for (const { before, after } of nodes) {
          const known = after && nodeLookup.get(after.id);
          if (!known) continue;
          const element = domNode?.querySelector<HTMLElement>(`.react-flow__node[data-id="${after.id}"]`);
          if (element) Object.assign(element.style, after.style);
          // A new list follows, which also says how they lie one above the other.
          if (isOther) continue;
          const internals = { ...known.internals, positionAbsolute: after.position, userNode: after };
          nodeLookup.set(after.id, { ...known, ...after, measured: { ...after.measured }, internals });
          isOnlyMoved &&= before !== undefined && isSameLook(before, after) && isSameSize(before, after);
        }
        if (!isOther && !isOnlyMoved) map.setState({});
      }),
    [elements, map],
  );
}

const isSameSize = (a: NodeElement, b: NodeElement): boolean => a.width === b.width && a.height === b.height;
