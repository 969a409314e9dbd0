import { memo, useMemo } from 'react';
import { ARROW, partPath } from '../../shared/drawing/flowGeometry.ts';
import { useIsEmphasised } from './Emphasis.ts';
import styles from './FlowLine.module.css';
import type { LineInView } from './useElementsInView.ts';

const HEAD = `M ${-ARROW.length} ${-ARROW.halfWidth} L 0 0 L ${-ARROW.length} ${ARROW.halfWidth}`;

/** A flow's line, as much of it as is in view: solid or dashed by nature, an open or filled head by stage, and more room for a pointer than is drawn. */
export const FlowLine = memo(function FlowLine({ element, from, to }: LineInView) {
  const { flow, geometry, selected } = element;
  const emphasised = useIsEmphasised(flow) || selected;
  const { end, angle } = geometry;
  const { path, before } = useMemo(() => partPath(geometry, { from, to }), [geometry, from, to]);
  return (
    <svg className={styles['lines']} aria-hidden>
      <g
        className={`nopan ${styles['flow']}`}
        data-line={flow.id}
        data-record={flow.id}
        data-nature={flow.nature}
        data-stage={flow.stage}
        data-layer={flow.layer}
        data-selected={selected || undefined}
        data-emphasised={emphasised || undefined}
      >
        <path className={styles['line']} d={path} strokeDashoffset={before} />
        <path
          className={styles['head']}
          d={flow.stage === 'proposed' ? HEAD : `${HEAD} Z`}
          transform={`translate(${end.x} ${end.y}) rotate(${(angle * 180) / Math.PI})`}
        />
        <path className={styles['reach']} d={path} />
      </g>
    </svg>
  );
});
