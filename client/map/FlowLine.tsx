import { memo, useMemo } from 'react';
import { piecesOf } from '../../shared/drawing/curveParts.ts';
import { headPath } from '../../shared/drawing/flowGeometry.ts';
import styles from './FlowLine.module.css';
import { useLineNow } from './FlowsNow.ts';
import type { LineInView } from './useElementsInView.ts';

interface FlowLineProps extends LineInView {
  /** drawn once more above the others, which have faded; a pointer finds the one beneath */
  isForward?: boolean;
  isInHand?: boolean;
}

/**
 * A flow's line, as much of it as is in view: solid or dashed by nature, an open or filled head by stage, and more room
 * for a pointer than is drawn. Nothing is moved by a transform, each of which would be a layer to sort for the browser.
 */
export const FlowLine = memo(function FlowLine({ isForward = false, isInHand = false, ...line }: FlowLineProps) {
  const { element, from, to } = useLineNow(line);
  const { flow, geometry, selected, mark } = element;
  const head = headPath(geometry);
  const pieces = useMemo(() => piecesOf(geometry, { from, to }), [geometry, from, to]);
  return (
    <svg
      className={`nopan ${styles['flow']}`}
      aria-hidden
      data-line={isForward ? undefined : flow.id}
      data-nature={flow.nature}
      data-stage={flow.stage}
      data-layer={flow.layer}
      data-what-if={mark ?? undefined}
      data-selected={selected || undefined}
    >
      {pieces.map(({ path, before }) => (
        <path key={before} className={styles['line']} d={path} strokeDashoffset={before} />
      ))}
      <path className={styles['head']} d={flow.stage === 'proposed' ? head : `${head} Z`} />
      {!isForward && !isInHand && <path className={styles['reach']} d={pieces.map(({ path }) => path).join(' ')} />}
    </svg>
  );
});
