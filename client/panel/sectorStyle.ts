import type { CSSProperties } from 'react';
import type { Sector } from '../../shared/board/actor.ts';
import { SECTOR_LOOK } from '../../shared/drawing/sectorLook.ts';

/** A sector's two colours, for an element with `data-sector`; the tokens pick the one of the theme as `--sector`. */
export const sectorStyle = (sector: Sector): CSSProperties =>
  ({ '--sector-light': SECTOR_LOOK[sector].light, '--sector-dark': SECTOR_LOOK[sector].dark }) as CSSProperties;
