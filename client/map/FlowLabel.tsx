import { CircleQuestionMark, Handshake, X } from 'lucide-react';
import { memo } from 'react';
import { LABEL, labelRect } from '../../shared/drawing/flowGeometry.ts';
import { CommentMark, commentCount } from '../comments/CommentMark.tsx';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { NameTag } from '../ui/NameTag.tsx';
import { useIsEmphasised } from './Emphasis.ts';
import styles from './FlowLabel.module.css';
import { useFlowNow } from './FlowsNow.ts';
import type { FlowElement } from './toElements.ts';

/** A flow's deliverable on its line, and the button that stands for the whole flow. */
export const FlowLabel = memo(function FlowLabel(shown: { element: FlowElement }) {
  const element = useFlowNow(shown.element);
  const { t } = useI18n();
  const { flow, geometry, selected, fromName, toName, comments, holder, mark } = element;
  const emphasised = useIsEmphasised(flow) || selected;
  const { label } = geometry;
  const { x, y, width, height } = labelRect(geometry);
  const name = t('flow.name', {
    from: fromName,
    to: toName,
    deliverable: flow.deliverable,
    nature: t(`nature.${flow.nature}`),
    stage: t(`stage.${flow.stage}`),
  });
  return (
    <button
      type="button"
      className={`nodrag nopan ${styles['label']}`}
      data-flow={flow.id}
      data-record={flow.id}
      data-nature={flow.nature}
      data-layer={flow.layer}
      data-what-if={mark ?? undefined}
      data-emphasised={emphasised || undefined}
      aria-pressed={selected}
      aria-label={[
        name,
        label.mark === 'unconfirmed' && t('flow.unconfirmed'),
        mark && t(`whatIf.${mark}`),
        flow.layer === 'potential' && t('layer.potential'),
        commentCount(comments, t),
      ]
        .filter(Boolean)
        .join(', ')}
      style={{ left: x, top: y, width, height }}
    >
      {label.mark === 'agreed' && <Handshake size={LABEL.icon} aria-hidden />}
      {label.mark === 'unconfirmed' && <CircleQuestionMark size={LABEL.icon} aria-hidden />}
      {mark === 'lostForGood' && <X className={styles['lost']} size={18} aria-hidden />}
      <span>{label.text}</span>
      <CommentMark className={styles['comments']} count={comments} />
      {holder && <NameTag className={styles['holder']} {...holder} />}
    </button>
  );
});
