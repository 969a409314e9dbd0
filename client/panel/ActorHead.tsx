import type { Actor } from '../../shared/board/actor.ts';
import { wrapLines } from '../../shared/drawing/textMetrics.ts';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import styles from './ActorHead.module.css';
import { SectorIcon } from './SectorIcon.tsx';
import { sectorStyle } from './sectorStyle.ts';

interface ActorHeadProps {
  actor: Actor;
  /** the room for one line of the name, px */
  room: number;
  maxLines: number;
  /** of a column, of a narrow column where the name stands on its end, or of a row */
  of?: 'column' | 'narrowColumn' | 'row';
}

const FONT = 14;

/** An actor at the head of a row or a column: the icon of its sector, and its name broken as on its card. */
export function ActorHead({ actor, room, maxLines, of = 'column' }: ActorHeadProps) {
  return (
    <span className={styles['head']} data-of={of} data-sector style={sectorStyle(actor.sector)} title={actor.name}>
      <SectorIcon sector={actor.sector} size={16} />
      <span className={styles['name']} aria-hidden>
        {wrapLines(actor.name, FONT, 'semibold', room, maxLines).map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity but their place
          <span key={index}>{line}</span>
        ))}
      </span>
      <VisuallyHidden>{actor.name}</VisuallyHidden>
    </span>
  );
}
