import type { Sector } from '../board/actor.ts';
import { ICON_PATHS } from './iconPaths.ts';

export interface SectorLook {
  /** for band and word, on a light card */
  light: string;
  /** for band and word, on a dark card */
  dark: string;
  /** SVG path data on a grid of 24 */
  icon: string;
}

/** How a sector is told apart: colours that stay apart with any colour vision, and an icon. The word stands beside. */
export const SECTOR_LOOK: Readonly<Record<Sector, SectorLook>> = {
  municipality: { light: '#013f8b', dark: '#5d97ce', icon: ICON_PATHS.municipality },
  county: { light: '#654dce', dark: '#c9b6fe', icon: ICON_PATHS.county },
  state: { light: '#180a5c', dark: '#86a2fd', icon: ICON_PATHS.state },
  association: { light: '#943808', dark: '#e18441', icon: ICON_PATHS.association },
  foundation: { light: '#671a4b', dark: '#e06e93', icon: ICON_PATHS.foundation },
  parish: { light: '#816910', dark: '#f1c03f', icon: ICON_PATHS.parish },
  school: { light: '#027a6d', dark: '#99f1ea', icon: ICON_PATHS.school },
  company: { light: '#5b0607', dark: '#fd8d81', icon: ICON_PATHS.company },
  residents: { light: '#3b5e32', dark: '#bfe98c', icon: ICON_PATHS.residents },
  group: { light: '#166d8b', dark: '#72b6c9', icon: ICON_PATHS.group },
  other: { light: '#4d4e54', dark: '#bfc8c4', icon: ICON_PATHS.other },
};
