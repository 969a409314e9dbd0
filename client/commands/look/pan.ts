import { ChevronDown, ChevronLeft, ChevronRight, ChevronUp, type LucideIcon } from 'lucide-react';
import type { MessageKey } from '../../../shared/i18n/translate.ts';
import type { Command } from '../Command.ts';

/** In pixels on the screen. */
const STEP = 80;

const pan = (id: string, label: MessageKey, icon: LucideIcon, key: string, dx: number, dy: number): Command => ({
  id,
  label,
  icon,
  group: 'look',
  keys: [{ key }],
  inPalette: false,
  available: ({ map }) => map !== null,
  run: ({ map }) => map?.panBy(dx * STEP, dy * STEP),
});

/** The arrows move the view where there is nothing to move on it. */
export const pans: readonly Command[] = [
  pan('panLeft', 'command.panLeft', ChevronLeft, 'ArrowLeft', -1, 0),
  pan('panRight', 'command.panRight', ChevronRight, 'ArrowRight', 1, 0),
  pan('panUp', 'command.panUp', ChevronUp, 'ArrowUp', 0, -1),
  pan('panDown', 'command.panDown', ChevronDown, 'ArrowDown', 0, 1),
];
