import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp, type LucideIcon } from 'lucide-react';
import { placedOf } from '../../../shared/board/placed.ts';
import { nudgeRecords } from '../../../shared/document/commands/nudgeRecords.ts';
import { placedRect, withFollowers } from '../../../shared/drawing/placedRect.ts';
import type { MessageKey } from '../../../shared/i18n/translate.ts';
import type { Command } from '../Command.ts';

/** How far a record is moved, in pixels on the paper, and how far with Shift. */
const STEP = 8;
const LONG_STEP = 48;

const nudge = (id: string, label: MessageKey, icon: LucideIcon, key: string, dx: number, dy: number): Command => ({
  id,
  label,
  icon,
  group: 'arrange',
  keys: [{ key }, { key, shift: true }],
  available: ({ open, map, target }) =>
    open.canEdit && map !== null && placedOf(open.store.getSnapshot(), target).length > 0,
  run: ({ open: { doc, store, undo }, map, target }, combo) => {
    const by = combo?.shift ? LONG_STEP : STEP;
    const board = store.getSnapshot();
    const records = placedOf(board, target);
    const first = records[0] && placedRect(board, records[0]);
    const moved = withFollowers(board, records);
    undo.perform(
      () => nudgeRecords(doc, moved, dx * by, dy * by),
      `nudge ${moved.map((record) => record.id).join(' ')}`,
    );
    if (first) map?.bringIntoView({ ...first, x: first.x + dx * by, y: first.y + dy * by });
  },
});

/** Presses in a row are one step back. */
export const nudges: readonly Command[] = [
  nudge('moveLeft', 'move.left', ArrowLeft, 'ArrowLeft', -1, 0),
  nudge('moveRight', 'move.right', ArrowRight, 'ArrowRight', 1, 0),
  nudge('moveUp', 'move.up', ArrowUp, 'ArrowUp', 0, -1),
  nudge('moveDown', 'move.down', ArrowDown, 'ArrowDown', 0, 1),
];
