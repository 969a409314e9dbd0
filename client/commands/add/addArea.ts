import { Frame } from 'lucide-react';
import { placedOf } from '../../../shared/board/placed.ts';
import { addArea as addAreaTo } from '../../../shared/document/commands/addArea.ts';
import { areaAround } from '../../../shared/drawing/areaGeometry.ts';
import { placedRect } from '../../../shared/drawing/placedRect.ts';
import { boundsOf } from '../../../shared/drawing/rect.ts';
import type { Command } from '../Command.ts';
import { besideActors } from './besideActors.ts';

/** The paper that an area takes where it is not put around anything, in pixels. */
const ROOM = { width: 640, height: 420 };

/** Around what is concerned, else around the place meant; the name is a number until somebody gives it one. */
export const addArea: Command = {
  id: 'addArea',
  label: 'list.addArea',
  icon: Frame,
  group: 'add',
  keys: [{ key: 'a' }],
  menus: ['actor', 'note', 'several', 'paper'],
  available: ({ open }) => open.canEdit,
  run: ({ open: { doc, store, undo, selection }, task, map, at, target, t }) => {
    const board = store.getSnapshot();
    const content = boundsOf(placedOf(board, target).flatMap((record) => placedRect(board, record) ?? []));
    const { x, y } = at ?? map?.middle() ?? besideActors(board);
    const place = content
      ? areaAround(content)
      : { x: Math.round(x - ROOM.width / 2), y: Math.round(y - ROOM.height / 2), ...ROOM };
    const name = t('area.numbered', { number: board.areas.size + 1 });
    const id = undo.perform(() => addAreaTo(doc, { name, ...place }));
    selection.set([id]);
    task.focusPanel();
  },
};
