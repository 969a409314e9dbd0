import { type NodeProps, NodeResizeControl } from '@xyflow/react';
import { Scaling } from 'lucide-react';
import { memo } from 'react';
import { SMALLEST_AREA } from '../../shared/drawing/areaGeometry.ts';
import { CommentMark, commentCount } from '../comments/CommentMark.tsx';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { NameTag } from '../ui/NameTag.tsx';
import styles from './AreaNode.module.css';
import { AREA_GRIP, type AreaElement, isSameLook } from './toElements.ts';

/** A named frame. Only its name and its edge take the pointer, so that the paper within stays paper. */
export const AreaNode = memo(function AreaNode({ data, selected, draggable }: NodeProps<AreaElement>) {
  const { t } = useI18n();
  const { area, comments, holder } = data;
  return (
    <div className={styles['area']} data-selected={selected || undefined}>
      {['top', 'right', 'bottom', 'left'].map((side) => (
        <span key={side} className={`${styles['edge']} ${AREA_GRIP}`} data-side={side} />
      ))}
      <button
        type="button"
        className={`${styles['name']} ${AREA_GRIP}`}
        aria-pressed={selected}
        aria-label={[t('area.named', { name: area.name }), commentCount(comments, t)].filter(Boolean).join(', ')}
        data-record={area.id}
      >
        {area.name}
      </button>
      <CommentMark className={styles['comments']} count={comments} />
      {holder && <NameTag className={styles['holder']} {...holder} />}
      {selected && draggable && (
        <NodeResizeControl
          className={styles['resize'] ?? ''}
          position="bottom-right"
          minWidth={SMALLEST_AREA.width}
          minHeight={SMALLEST_AREA.height}
        >
          <Scaling size={18} aria-hidden />
        </NodeResizeControl>
      )}
    </div>
  );
}, isSameLook);
