import type { ConnectionLineComponentProps } from '@xyflow/react';
import { ARROW, headPath } from '../../shared/drawing/flowGeometry.ts';
import { centreOf, exitPoint, grown } from '../../shared/drawing/rect.ts';
import styles from './ConnectionLine.module.css';
import { type NodeElement, nodeRect } from './toElements.ts';

/** The flow that is being drawn from a card: an arrow to the pointer, or to the edge of the card that would take it. */
export function ConnectionLine({ fromX, fromY, toX, toY, toNode }: ConnectionLineComponentProps<NodeElement>) {
  const from = { x: fromX, y: fromY };
  const card = toNode && grown(nodeRect(toNode.internals.userNode), ARROW.gap);
  const end = card ? exitPoint(card, centreOf(card), from) : { x: toX, y: toY };
  const angle = Math.atan2(end.y - from.y, end.x - from.x);
  return (
    <g className={styles['line']}>
      <path d={`M ${from.x} ${from.y} L ${end.x} ${end.y}`} />
      <path d={headPath({ end, angle })} />
    </g>
  );
}
