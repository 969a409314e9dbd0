import type { Actor } from '../../shared/board/actor.ts';
import styles from './ActorHead.module.css';
import { SectorIcon } from './SectorIcon.tsx';
import { sectorStyle } from './sectorStyle.ts';

/** An actor at the head of a row or a column: the icon of its sector, and its name broken into a narrow space. */
export function ActorHead({ actor }: { actor: Actor }) {
  return (
    <span className={styles['head']} data-sector style={sectorStyle(actor.sector)}>
      <SectorIcon sector={actor.sector} size={16} />
      <span className={styles['name']} title={actor.name}>
        {actor.name}
      </span>
    </span>
  );
}
