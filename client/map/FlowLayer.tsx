import { EdgeLabelRenderer } from '@xyflow/react';
import { type MouseEvent, memo } from 'react';
import type { FlowId } from '../../shared/board/ids.ts';
import { FlowLabel } from './FlowLabel.tsx';
import styles from './FlowLayer.module.css';
import { FlowLine } from './FlowLine.tsx';
import type { FlowElement } from './toElements.ts';
import type { LineInView } from './useElementsInView.ts';

interface FlowLayerProps {
  /** what is drawn of the flows: the words of a long one may be out of view where its line is not */
  lines: readonly LineInView[];
  labels: readonly FlowElement[];
  /** whether a hand is moving it: then it lies over the others, of which nothing is painted anew */
  isLifted: (element: FlowElement) => boolean;
  onFlowClick: (event: MouseEvent, id: FlowId) => void;
}

/**
 * The flows: their lines, and over them their labels, beneath the cards. They are drawn here and not as React Flow's
 * edges, each of which looks at the whole map again at every change of the view or of any card.
 */
export const FlowLayer = memo(function FlowLayer({ lines, labels, isLifted, onFlowClick }: FlowLayerProps) {
  const onClick = (event: MouseEvent) => {
    const shown = (event.target as Element).closest<HTMLElement | SVGElement>('[data-line], [data-flow]');
    const id = shown?.dataset['line'] ?? shown?.dataset['flow'];
    if (id) onFlowClick(event, id as FlowId);
  };
  return (
    <EdgeLabelRenderer>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the clicks are those of the labels, which are buttons, and of their lines */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: a button's keys come as clicks */}
      <div onClick={onClick}>
        <Lines lines={lines.filter(({ element }) => !isLifted(element))} />
        <Labels labels={labels.filter((element) => !isLifted(element))} />
        {lines.some(({ element }) => isLifted(element)) && (
          <div className={styles['lifted']}>
            <Lines lines={lines.filter(({ element }) => isLifted(element))} />
            <Labels labels={labels.filter(isLifted)} />
          </div>
        )}
      </div>
    </EdgeLabelRenderer>
  );
});

const Lines = ({ lines }: { lines: readonly LineInView[] }) => (
  <div className={styles['layer']}>
    {lines.map(({ element, from, to }) => (
      <FlowLine key={element.id} element={element} from={from} to={to} />
    ))}
  </div>
);

const Labels = ({ labels }: { labels: readonly FlowElement[] }) => (
  <div className={styles['layer']}>
    {labels.map((element) => (
      <FlowLabel key={element.id} element={element} />
    ))}
  </div>
);
