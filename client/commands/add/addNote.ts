import { StickyNote } from 'lucide-react';
import { addNote as addNoteTo } from '../../../shared/document/commands/addNote.ts';
import { NOTE, noteSize } from '../../../shared/drawing/noteGeometry.ts';
import { freePaperNear } from '../../board/placement.ts';
import type { Command } from '../Command.ts';
import { besideActors } from './besideActors.ts';

/** On the free paper nearest to the place meant, and ready to be written on. */
export const addNote: Command = {
  id: 'addNote',
  label: 'list.addNote',
  icon: StickyNote,
  group: 'add',
  keys: [{ key: 'm' }],
  menus: ['paper'],
  available: ({ open }) => open.canEdit,
  run: ({ open: { doc, store, undo, selection }, task, map, at }) => {
    const board = store.getSnapshot();
    const middle = at ?? map?.middle();
    const wanted = middle ? { x: middle.x - NOTE.width / 2, y: middle.y - NOTE.width / 2 } : besideActors(board);
    const { x, y } = freePaperNear(board, wanted, noteSize({ text: '' }));
    const id = undo.perform(() => addNoteTo(doc, { text: '', x: Math.round(x), y: Math.round(y) }));
    selection.set([id]);
    if (map) task.setTask({ kind: 'writeNote', id });
    else task.focusPanel();
  },
};
