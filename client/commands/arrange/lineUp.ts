import {
  AlignCenterHorizontal,
  AlignCenterVertical,
  AlignEndHorizontal,
  AlignEndVertical,
  AlignHorizontalSpaceAround,
  AlignStartHorizontal,
  AlignStartVertical,
  AlignVerticalSpaceAround,
  type LucideIcon,
} from 'lucide-react';
import { placedOf } from '../../../shared/board/placed.ts';
import { arrangeRecords } from '../../../shared/document/commands/arrangeRecords.ts';
import type { Arrangement } from '../../../shared/drawing/arrangement.ts';
import type { Command } from '../Command.ts';

const lineUp = (arrangement: Arrangement, icon: LucideIcon, atLeast: number, key?: string): Command => ({
  id: `lineUp.${arrangement}`,
  label: `command.lineUp.${arrangement}`,
  icon,
  group: 'arrange',
  ...(key !== undefined && { keys: [{ key, mod: true, shift: true }] }),
  menus: ['several'],
  available: ({ open, map, target }) =>
    open.canEdit && map !== null && placedOf(open.store.getSnapshot(), target).length >= atLeast,
  run: ({ open: { doc, undo }, target, announce, t }) => {
    const moved = undo.perform(() => arrangeRecords(doc, target, arrangement));
    announce(t('arrange.moved', { count: moved }));
  },
});

/** Lining two or more up needs no more than two; even gaps need a third one between. */
export const alignments: readonly Command[] = [
  lineUp('left', AlignStartVertical, 2, 'ArrowLeft'),
  lineUp('centre', AlignCenterVertical, 2),
  lineUp('right', AlignEndVertical, 2, 'ArrowRight'),
  lineUp('top', AlignStartHorizontal, 2, 'ArrowUp'),
  lineUp('middle', AlignCenterHorizontal, 2),
  lineUp('bottom', AlignEndHorizontal, 2, 'ArrowDown'),
];
export const spreads: readonly Command[] = [
  lineUp('spreadAcross', AlignHorizontalSpaceAround, 3),
  lineUp('spreadDown', AlignVerticalSpaceAround, 3),
];
