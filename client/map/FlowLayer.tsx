import { EdgeLabelRenderer } from '@xyflow/react';
import { type MouseEvent, memo, type ReactNode, useDeferredValue } from 'react';
import type { FlowId } from '../../shared/board/ids.ts';
import type { ElementCache } from './ElementCache.ts';
import { useEmphasised } from './Emphasis.ts';
import { FlowLabel, ForwardLabel } from './FlowLabel.tsx';
import styles from './FlowLayer.module.css';
import { FlowLine, LinesInHand } from './FlowLine.tsx';
import { Veil } from './Paper.tsx';
import type { FlowElement } from './toElements.ts';
import type { LineInView } from './useElementsInView.ts';

/** So many flows at most are laid out anew where one of them has changed. */
const GROUP = 16;

interface FlowLayerProps {
  elements: ElementCache;
  /** what is drawn of the flows: the words of a long one may be out of view where its line is not */
  lines: readonly LineInView[];
  labels: readonly FlowElement[];
  onFlowClick: (event: MouseEvent, id: FlowId) => void;
}

/**
 * The flows: their lines, and over them their labels, beneath the cards; above the others what is brought forward, while they
 * fade; and above it all what a hand is moving, so that nothing else is painted anew. They are drawn here and not as React
 * Flow's edges, each of which looks at the whole map again at every change of the view or of any card.
 */
export const FlowLayer = memo(function FlowLayer({ elements, lines, labels, onFlowClick }: FlowLayerProps) {
  const onClick = (event: MouseEvent) => {
    const shown = (event.target as Element).closest<HTMLElement | SVGElement>('[data-line], [data-flow]');
    const id = shown?.dataset['line'] ?? shown?.dataset['flow'];
    if (id) onFlowClick(event, id as FlowId);
  };
  const { isLifted, rankOf } = elements;
  const isResting = (flow: FlowElement) => !isLifted(flow);
  const linesInHand = lines.filter(({ element }) => isLifted(element));
  return (
    <EdgeLabelRenderer>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the clicks are those of the labels, which are buttons, and of their lines */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: a button's keys come as clicks */}
      <div onClick={onClick}>
        <Layer
          flows={lines.filter(({ element }) => isResting(element))}
          idOf={({ element }) => element.id}
          rankOf={rankOf}
        >
          {(line) => <FlowLine key={line.element.id} {...line} />}
        </Layer>
        <Layer flows={labels.filter(isResting)} idOf={({ id }) => id} rankOf={rankOf}>
          {(element) => <FlowLabel key={element.id} element={element} />}
        </Layer>
        <ForwardFlows lines={lines} labels={labels} isLifted={isLifted} />
        {linesInHand.length > 0 && (
          <div className={styles['lifted']}>
            <LinesInHand lines={linesInHand} />
            {labels.filter(isLifted).map((element) => (
              <FlowLabel key={element.id} element={element} isInHand />
            ))}
          </div>
        )}
      </div>
    </EdgeLabelRenderer>
  );
});

interface ForwardFlowsProps {
  lines: readonly LineInView[];
  labels: readonly FlowElement[];
  isLifted: (flow: FlowElement) => boolean;
}

/**
 * What is brought forward, drawn once more above a veil: to fade the others one by one would have the browser look at each
 * part of each flow whenever a pointer comes upon a card. A hand that goes on is not kept waiting for it.
 */
function ForwardFlows({ lines, labels, isLifted }: ForwardFlowsProps) {
  const actor = useDeferredValue(useEmphasised());
  if (actor === null) return null;
  const isForward = (flow: FlowElement) =>
    (flow.selected || flow.flow.from === actor || flow.flow.to === actor) && !isLifted(flow);
  return (
    <div className={styles['layer']}>
      <Veil />
      {lines.map((line) => isForward(line.element) && <FlowLine key={line.element.id} {...line} isForward />)}
      {labels.map((element) => isForward(element) && <ForwardLabel key={element.id} element={element} />)}
    </div>
  );
}

interface LayerProps<T> {
  flows: readonly T[];
  idOf: (flow: T) => string;
  rankOf: (id: string) => number;
  children: (flow: T) => ReactNode;
}

function Layer<T>({ flows, idOf, rankOf, children }: LayerProps<T>) {
  const groups = new Map<number, T[]>();
  for (const flow of flows) {
    const group = Math.floor(rankOf(idOf(flow)) / GROUP);
    const members = groups.get(group);
    if (members) members.push(flow);
    else groups.set(group, [flow]);
  }
  return (
    <div className={styles['layer']}>
      {[...groups].map(([group, members]) => (
        <div key={group} className={styles['group']}>
          {members.map(children)}
        </div>
      ))}
    </div>
  );
}
