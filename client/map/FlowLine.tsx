import { memo, useMemo } from 'react';
import { piecesOf } from '../../shared/drawing/curveParts.ts';
import { headPath } from '../../shared/drawing/flowGeometry.ts';
import { useIsEmphasised } from './Emphasis.ts';
import styles from './FlowLine.module.css';
import { useLineNow } from './FlowsNow.ts';
import type { LineInView } from './useElementsInView.ts';

/**
 * A flow's line, as much of it as is in view: solid or dashed by nature, an open or filled head by stage, and more room
 * for a pointer than is drawn. Nothing is moved by a transform, each of which would be a layer to sort for the browser.
 */
export const FlowLine = memo(function FlowLine(line: LineInView) {
  const { element, from, to } = useLineNow(line);
  const { flow, geometry, selected, mark } = element;
  const emphasised = useIsEmphasised(flow) || selected;
  const head = headPath(geometry);
  const pieces = useMemo(() => piecesOf(geometry, { from, to }), [geometry, from, to]);
  return (
    <svg
      className={`nopan ${styles['flow']}`}
      aria-hidden
      data-line={flow.id}
      data-nature={flow.nature}
      data-stage={flow.stage}
      data-layer={flow.layer}
      data-what-if={mark ?? undefined}
      data-selected={selected || undefined}
      data-emphasised={emphasised || undefined}
    >
      {pieces.map(({ path, before }) => (
        <path key={before} className={styles['line']} d={path} strokeDashoffset={before} />
      ))}
      <path className={styles['head']} d={flow.stage === 'proposed' ? head : `${head} Z`} />
      <path className={styles['reach']} d={pieces.map(({ path }) => path).join(' ')} />
    </svg>
  );
});
