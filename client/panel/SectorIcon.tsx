import type { Sector } from '../../shared/board/actor.ts';
import { SECTOR_LOOK } from '../../shared/drawing/sectorLook.ts';

/** The same drawing as on exported maps. Decoration: the sector's word stands beside it. */
export function SectorIcon({ sector, size }: { sector: Sector; size: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden
    >
      {SECTOR_LOOK[sector].icon.map((path) => (
        <path key={path} d={path} />
      ))}
    </svg>
  );
}
