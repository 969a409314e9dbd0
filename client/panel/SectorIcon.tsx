import type { Sector } from '../../shared/board/actor.ts';
import { SECTOR_LOOK } from '../../shared/drawing/sectorLook.ts';
import { PathIcon } from './PathIcon.tsx';

/** The same drawing as on exported maps. Decoration: the sector's word stands beside it. */
export const SectorIcon = ({ sector, size }: { sector: Sector; size: number }) => (
  <PathIcon path={SECTOR_LOOK[sector].icon} size={size} />
);
