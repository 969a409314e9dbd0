import { memo, useMemo } from 'react';
import { type CurvePiece, piecesOf } from '../../shared/drawing/curveParts.ts';
import { headPath } from '../../shared/drawing/flowGeometry.ts';
import styles from './FlowLine.module.css';
import { useLineNow } from './FlowsNow.ts';
import type { FlowElement } from './toElements.ts';
import type { LineInView } from './useElementsInView.ts';

interface FlowLineProps extends LineInView {
  /** drawn once more above the others, which have faded; a pointer finds the one beneath */
  isForward?: boolean;
}

/**
 * A flow's line, as much of it as is in view: solid or dashed by nature, an open or filled head by stage, and more room
 * for a pointer than is drawn. Nothing is moved by a transform, each of which would be a layer to sort for the browser.
 */
export const FlowLine = memo(function FlowLine({ isForward = false, ...line }: FlowLineProps) {
  const { element, from, to } = useLineNow(line);
  const { id, geometry } = element;
  const pieces = useMemo(() => piecesOf(geometry, { from, to }), [geometry, from, to]);
  return (
    <svg
      className={`nopan ${styles['drawing']} ${styles['flow']}`}
      aria-hidden
      data-line={isForward ? undefined : id}
      {...look(element)}
    >
      <Strokes element={element} pieces={pieces} />
      {!isForward && <path className={styles['reach']} d={pieces.map(({ path }) => path).join(' ')} />}
    </svg>
  );
});

/** The lines that a hand moves, in one drawing: all of it is painted anew at each step, and the less the quicker. */
export function LinesInHand({ lines }: { lines: readonly LineInView[] }) {
  return (
    <svg className={styles['drawing']} aria-hidden>
      {lines.map((line) => (
        <LineInHand key={line.element.id} {...line} />
      ))}
    </svg>
  );
}

const LineInHand = memo(function LineInHand(line: LineInView) {
  const { element, from, to } = useLineNow(line);
  const { geometry } = element;
  const isWhole = from === 0 && to === 1;
  return (
    <g className={styles['flow']} {...look(element)}>
      <Strokes
        element={element}
        pieces={isWhole ? [{ path: geometry.path, before: 0 }] : piecesOf(geometry, { from, to })}
      />
    </g>
  );
});

function Strokes({ element: { flow, geometry }, pieces }: { element: FlowElement; pieces: readonly CurvePiece[] }) {
  const head = headPath(geometry);
  return (
    <>
      {pieces.map(({ path, before }) => (
        <path key={before} className={styles['line']} d={path} strokeDashoffset={before} />
      ))}
      <path className={styles['head']} d={flow.stage === 'proposed' ? head : `${head} Z`} />
    </>
  );
}

const look = ({ flow, selected, mark }: FlowElement) => ({
  'data-nature': flow.nature,
  'data-stage': flow.stage,
  'data-layer': flow.layer,
  'data-what-if': mark ?? undefined,
  'data-selected': selected || undefined,
});
