import { CircleQuestionMark, Handshake, X } from 'lucide-react';
import { memo } from 'react';
import { LABEL, labelRect } from '../../shared/drawing/flowGeometry.ts';
import { CommentMark, commentCount } from '../comments/CommentMark.tsx';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { NameTag } from '../ui/NameTag.tsx';
import styles from './FlowLabel.module.css';
import { useFlowNow } from './FlowsNow.ts';
import type { FlowElement } from './toElements.ts';

/** A flow's deliverable on its line, and the button that stands for the whole flow. */
export const FlowLabel = memo(function FlowLabel(shown: { element: FlowElement }) {
  const element = useFlowNow(shown.element);
  const { t } = useI18n();
  const { flow, geometry, selected, fromName, toName, comments, mark } = element;
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
      {...look(element)}
      data-flow={flow.id}
      data-record={flow.id}
      aria-pressed={selected}
      aria-label={[
        name,
        geometry.label.mark === 'unconfirmed' && t('flow.unconfirmed'),
        mark && t(`whatIf.${mark}`),
        flow.layer === 'potential' && t('layer.potential'),
        commentCount(comments, t),
      ]
        .filter(Boolean)
        .join(', ')}
    >
      <Words element={element} />
    </button>
  );
});

/** A flow's label drawn once more above the others, which have faded; a pointer finds the button beneath. */
export const ForwardLabel = memo(function ForwardLabel(shown: { element: FlowElement }) {
  const element = useFlowNow(shown.element);
  return (
    <div {...look(element)} data-emphasised aria-hidden>
      <Words element={element} />
    </div>
  );
});

function look({ flow, geometry, selected, mark }: FlowElement) {
  const { x, y, width, height } = labelRect(geometry);
  return {
    className: `nodrag nopan ${styles['label']}`,
    'data-nature': flow.nature,
    'data-layer': flow.layer,
    'data-what-if': mark ?? undefined,
    'data-selected': selected || undefined,
    style: { left: x, top: y, width, height },
  };
}

function Words({ element: { geometry, comments, holder, mark } }: { element: FlowElement }) {
  const { label } = geometry;
  return (
    <>
      {label.mark === 'agreed' && <Handshake size={LABEL.icon} aria-hidden />}
      {label.mark === 'unconfirmed' && <CircleQuestionMark size={LABEL.icon} aria-hidden />}
      {mark === 'lostForGood' && <X className={styles['lost']} size={18} aria-hidden />}
      <span>{label.text}</span>
      <CommentMark className={styles['comments']} count={comments} />
      {holder && <NameTag className={styles['holder']} {...holder} />}
    </>
  );
}
