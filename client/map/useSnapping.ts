import { useStoreApi } from '@xyflow/react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { boundsOf, overlap, type Point, type Rect } from '../../shared/drawing/rect.ts';
import { InLine } from './InLine.ts';
import { type SnapTargets, snap, snapTargets } from './snap.ts';
import type { NodeElement } from './toElements.ts';
import { watchModifiers } from './watchModifiers.ts';

/** How near, in pixels on the screen, something has to come to be brought in line. */
const THRESHOLD = 6;

const NO_SHIFT: Point = { x: 0, y: 0 };

/** Brings what is dragged in line with what is in sight. With Ctrl or ⌘ held everything stays where the hand puts it. */
export function useSnapping() {
  const flow = useStoreApi<NodeElement>();
  const [inLine] = useState(() => new InLine());
  /** null until something is dragged */
  const targets = useRef<SnapTargets | null>(null);
  const isFree = useRef(false);

  useEffect(() => {
    return watchModifiers((event) => {
      isFree.current = event.ctrlKey || event.metaKey;
    });
  }, []);

  /**
   * How far what is in hand has to be moved to be in line.
   * @param inHand where the hand has brought it
   * @param carried what moves along with it, and is no mark to go by
   */
  const snapShift = useCallback(
    (inHand: ReadonlyMap<string, Point>, carried: ReadonlyMap<string, unknown>): Point => {
      const { nodeLookup, transform, width, height } = flow.getState();
      const [x, y, zoom] = transform;
      const rectOf = (id: string, at?: Point): Rect | null => {
        const node = nodeLookup.get(id);
        if (!node) return null;
        const { width = 0, height = 0 } = node.measured;
        return { ...(at ?? node.internals.positionAbsolute), width, height };
      };
      if (!targets.current) {
        const inSight: Rect = { x: -x / zoom, y: -y / zoom, width: width / zoom, height: height / zoom };
        const still = [...nodeLookup.keys()].filter((id) => !inHand.has(id) && !carried.has(id));
        targets.current = snapTargets(still.flatMap((id) => rectOf(id) ?? []).filter((rect) => overlap(rect, inSight)));
      }
      const moving = boundsOf([...inHand].flatMap(([id, at]) => rectOf(id, at) ?? []));
      if (!moving || isFree.current) {
        inLine.set([]);
        return NO_SHIFT;
      }
      const { dx, dy, lines } = snap(moving, targets.current, THRESHOLD / zoom);
      inLine.set(lines);
      return { x: dx, y: dy };
    },
    [flow, inLine],
  );

  const release = useCallback(() => {
    targets.current = null;
    inLine.set([]);
  }, [inLine]);

  return { inLine, snapShift, release };
}
