import type { NodeProps } from '@xyflow/react';
import { Pin } from 'lucide-react';
import { type CSSProperties, memo, useMemo } from 'react';
import { CARD } from '../../shared/drawing/cardGeometry.ts';
import { CommentMark, commentCount } from '../comments/CommentMark.tsx';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { SectorIcon } from '../panel/SectorIcon.tsx';
import { sectorStyle } from '../panel/sectorStyle.ts';
import { NameTag } from '../ui/NameTag.tsx';
import styles from './ActorNode.module.css';
import { CardHandles } from './CardHandles.tsx';
import { farName } from './farName.ts';
import { type ActorElement, isSameLook } from './toElements.ts';

const BAND = { '--band': `${CARD.band}px` } as CSSProperties;

/** An actor's card. Its size is the shared geometry's, so that lines meet the same border here and in print. */
export const ActorNode = memo(function ActorNode({ data, selected }: NodeProps<ActorElement>) {
  const { t } = useI18n();
  const { actor, size, gives, gets, roles, comments, holder, mark } = data;
  const far = useMemo(() => farName(actor.name, size), [actor.name, size]);
  const counts = t('actor.counts', { gives, gets });
  return (
    <article
      className={styles['card']}
      data-selected={selected || undefined}
      data-absent={actor.absent || undefined}
      data-what-if={mark ?? undefined}
      data-sector
      style={{ ...sectorStyle(actor.sector), ...BAND, width: size.width, height: size.height }}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: a button can't hold the handles that a connection starts from */}
      <div
        className={styles['face']}
        role="button"
        tabIndex={0}
        aria-pressed={selected}
        aria-label={[
          actor.name,
          mark && t(`whatIf.${mark}`),
          t(`sector.${actor.sector}`),
          counts,
          roles.map(({ name }) => name).join(', '),
          actor.absent && t('actor.absent'),
          commentCount(comments, t),
          actor.pinned && t('actor.pinned'),
        ]
          .filter(Boolean)
          .join(', ')}
        data-actor={actor.id}
        data-record={actor.id}
      >
        <span className={styles['sector']}>
          <SectorIcon sector={actor.sector} size={CARD.sector.icon} />
          {t(`sector.${actor.sector}`)}
          {actor.pinned && <Pin className={styles['pinned']} size={16} aria-hidden />}
        </span>
        <span className={styles['name']}>
          {size.nameLines.map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity but their place
            <span key={index}>{line}</span>
          ))}
        </span>
        <span className={styles['far']} style={{ '--far-font': `${far.fontSize}px` } as CSSProperties}>
          {far.lines.map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity but their place
            <span key={index}>{line}</span>
          ))}
        </span>
        <span className={styles['counts']}>
          {counts}
          {actor.absent && <span className={styles['absent']}>{t('actor.absent')}</span>}
        </span>
        {size.roleRows.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity but their place
          <span key={index} className={styles['roles']}>
            {row.map(({ text, x, width }) => (
              <span key={x} style={{ width }}>
                {text}
              </span>
            ))}
          </span>
        ))}
      </div>
      {mark && <span className={styles['mark']}>{t(`whatIf.${mark}`)}</span>}
      <CommentMark className={styles['comments']} count={comments} />
      {holder && <NameTag className={styles['holder']} {...holder} />}
      <CardHandles actor={actor.id} selected={selected} />
    </article>
  );
}, isSameLook);
