import { memo } from 'react';
import { ARROW } from '../../shared/drawing/flowGeometry.ts';
import { useIsEmphasised } from './Emphasis.ts';
import styles from './FlowLine.module.css';
import type { FlowElement } from './toElements.ts';

const HEAD = `M ${-ARROW.length} ${-ARROW.halfWidth} L 0 0 L ${-ARROW.length} ${ARROW.halfWidth}`;

/** A flow's line: solid or dashed by nature, an open or filled head by stage, and more room for a pointer than is drawn. */
export const FlowLine = memo(function FlowLine({ element }: { element: FlowElement }) {
  const { flow, geometry, selected } = element;
  const emphasised = useIsEmphasised(flow) || selected;
  const { path, end, angle } = geometry;
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
        <path className={styles['line']} d={path} />
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
