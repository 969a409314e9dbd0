import { BaseEdge, type EdgeProps } from '@xyflow/react';
import { Handshake } from 'lucide-react';
import { memo } from 'react';
import { ARROW } from '../../shared/drawing/flowGeometry.ts';
import { CommentMark, commentCount } from '../comments/CommentMark.tsx';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { NameTag } from '../ui/NameTag.tsx';
import { useIsEmphasised } from './Emphasis.ts';
import styles from './FlowEdge.module.css';
import { OnLabelLayer } from './LabelLayer.tsx';
import type { FlowElement } from './toElements.ts';

const HEAD = `M ${-ARROW.length} ${-ARROW.halfWidth} L 0 0 L ${-ARROW.length} ${ARROW.halfWidth}`;

/** A flow: solid or dashed by nature, an open or filled head by stage, its deliverable on the line. */
export const FlowEdge = memo(function FlowEdge({ id, data, selected = false }: EdgeProps<FlowElement>) {
  return data ? <DrawnFlow id={id} data={data} selected={selected} /> : null;
});

interface DrawnFlowProps {
  id: string;
  data: NonNullable<FlowElement['data']>;
  selected: boolean;
}

function DrawnFlow({ id, data, selected }: DrawnFlowProps) {
  const { t } = useI18n();
  const emphasised = useIsEmphasised(data.flow) || selected;
  const { flow, geometry, fromName, toName, comments, holder } = data;
  const { label, end, angle } = geometry;
  const name = t('flow.name', {
    from: fromName,
    to: toName,
    deliverable: flow.deliverable,
    nature: t(`nature.${flow.nature}`),
    stage: t(`stage.${flow.stage}`),
  });
  return (
    <>
      <g
        className={styles['flow']}
        data-nature={flow.nature}
        data-stage={flow.stage}
        data-layer={flow.layer}
        data-selected={selected || undefined}
        data-emphasised={emphasised || undefined}
      >
        <BaseEdge id={id} path={geometry.path} interactionWidth={24} />
        <path
          className={styles['head']}
          d={flow.stage === 'proposed' ? HEAD : `${HEAD} Z`}
          transform={`translate(${end.x} ${end.y}) rotate(${(angle * 180) / Math.PI})`}
        />
      </g>
      <OnLabelLayer>
        <button
          type="button"
          className={`nodrag nopan ${styles['label']}`}
          data-flow={flow.id}
          data-record={flow.id}
          data-nature={flow.nature}
          data-layer={flow.layer}
          data-emphasised={emphasised || undefined}
          aria-pressed={selected}
          aria-label={[name, flow.layer === 'potential' && t('layer.potential'), commentCount(comments, t)]
            .filter(Boolean)
            .join(', ')}
          style={{
            width: label.width,
            height: label.height,
            transform: `translate(${label.x - label.width / 2}px, ${label.y - label.height / 2}px)`,
          }}
        >
          {flow.stage === 'agreed' && <Handshake size={16} aria-hidden />}
          <span>{label.text}</span>
          <CommentMark className={styles['comments']} count={comments} />
          {holder && <NameTag className={styles['holder']} {...holder} />}
        </button>
      </OnLabelLayer>
    </>
  );
}
