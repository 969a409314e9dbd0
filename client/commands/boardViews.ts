import { Drama, Grid3x3, Handshake, IdCard, List, type LucideIcon, Map as MapIcon, ScrollText } from 'lucide-react';
import type { MessageKey } from '../../shared/i18n/translate.ts';

/** A face of the board: its own way to see and edit the same document. */
interface BoardViewEntry {
  id: string;
  label: MessageKey;
  /** what the command that leads there is called */
  command: MessageKey;
  icon: LucideIcon;
}

/** In the order in which they are offered; map and list are always in sight. */
export const BOARD_VIEWS = [
  { id: 'map', label: 'view.map', command: 'command.showMap', icon: MapIcon },
  { id: 'list', label: 'view.list', command: 'command.showList', icon: List },
  { id: 'matrix', label: 'view.matrix', command: 'command.showMatrix', icon: Grid3x3 },
  { id: 'cards', label: 'view.cards', command: 'command.showCards', icon: IdCard },
  { id: 'roles', label: 'view.roles', command: 'command.showRoles', icon: Drama },
  { id: 'market', label: 'view.market', command: 'command.showMarket', icon: Handshake },
  { id: 'agreements', label: 'view.agreements', command: 'command.showAgreements', icon: ScrollText },
] as const satisfies readonly BoardViewEntry[];

export type BoardView = (typeof BOARD_VIEWS)[number]['id'];
