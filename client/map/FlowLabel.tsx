import { X } from 'lucide-react';
import { memo, useMemo } from 'react';
import { type FlowPath, LABEL, labelRect } from '../../shared/drawing/flowGeometry.ts';
import { ICON_PATHS } from '../../shared/drawing/iconPaths.ts';
import { CommentMark, commentCount } from '../comments/CommentMark.tsx';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { PathIcon } from '../panel/PathIcon.tsx';
import { NameTag } from '../ui/NameTag.tsx';
import styles from './FlowLabel.module.css';
import { useFlowNow } from './FlowsNow.ts';
import { type FlowElement, placeStyle } from './toElements.ts';

/** A flow's deliverable on its line, and the button that stands for the whole flow. */
export const FlowLabel = memo(function FlowLabel(shown: { element: FlowElement; isInHand?: boolean }) {
  const element = useFlowNow(shown.element);
  const name = useName(element);
  const { flow, selected } = element;
  return (
    <button
      type="button"
      {...look(element, shown.isInHand)}
      data-flow={flow.id}
      data-record={flow.id}
      aria-pressed={selected}
      aria-label={name}
    >
      <Words {...wordsOf(element)} />
    </button>
  );
});

/** What the flow is called where it can't be seen. The same at each step of a hand. */
function useName({ flow, geometry, fromName, toName, comments, mark: whatIf }: FlowElement): string {
  const { t } = useI18n();
  const { mark } = geometry.label;
  return useMemo(
    () =>
      [
        t('flow.name', {
          from: fromName,
          to: toName,
          deliverable: flow.deliverable,
          nature: t(`nature.${flow.nature}`),
          stage: t(`stage.${flow.stage}`),
        }),
        mark === 'unconfirmed' && t('flow.unconfirmed'),
        whatIf && t(`whatIf.${whatIf}`),
        flow.layer === 'potential' && t('layer.potential'),
        commentCount(comments, t),
      ]
        .filter(Boolean)
        .join(', '),
    [t, flow, fromName, toName, comments, whatIf, mark],
  );
}

/** A flow's label drawn once more above the others, which have faded; a pointer finds the button beneath. */
export const ForwardLabel = memo(function ForwardLabel(shown: { element: FlowElement }) {
  const element = useFlowNow(shown.element);
  return (
    <div {...look(element)} data-emphasised aria-hidden>
      <Words {...wordsOf(element)} />
    </div>
  );
});

function look({ flow, geometry, selected, mark }: FlowElement, isInHand = false) {
  const { width, height, ...place } = labelRect(geometry);
  return {
    className: `nodrag nopan ${styles['label']}`,
    'data-nature': flow.nature,
    'data-layer': flow.layer,
    'data-what-if': mark ?? undefined,
    'data-selected': selected || undefined,
    style: { ...placeStyle(place, isInHand), width, height },
  };
}

type WordsProps = Pick<FlowPath['label'], 'text' | 'mark'> &
  Pick<FlowElement, 'comments' | 'holder'> & { isLost: boolean };

const wordsOf = ({ geometry, comments, holder, mark }: FlowElement): WordsProps => ({
  text: geometry.label.text,
  mark: geometry.label.mark,
  isLost: mark === 'lostForGood',
  comments,
  holder,
});

/** What stands on a label. The same at each step of a hand. */
const Words = memo(function Words({ text, mark, isLost, comments, holder }: WordsProps) {
  return (
    <>
      {mark && <PathIcon path={ICON_PATHS[mark]} size={LABEL.icon} />}
      {isLost && <X className={styles['lost']} size={18} aria-hidden />}
      <span>{text}</span>
      <CommentMark className={styles['comments']} count={comments} />
      {holder && <NameTag className={styles['holder']} {...holder} />}
    </>
  );
});
