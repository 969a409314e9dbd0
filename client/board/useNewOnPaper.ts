import type { AreaId, NoteId } from '../../shared/board/ids.ts';
import { placedOf } from '../../shared/board/placed.ts';
import { addArea } from '../../shared/document/commands/addArea.ts';
import { addNote } from '../../shared/document/commands/addNote.ts';
import { areaAround } from '../../shared/drawing/areaGeometry.ts';
import { noteSize } from '../../shared/drawing/noteGeometry.ts';
import { placedRect } from '../../shared/drawing/placedRect.ts';
import { boundsOf, type Point } from '../../shared/drawing/rect.ts';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { useOpenBoard } from './OpenBoard.tsx';
import { freePaperNear } from './placement.ts';

/** The paper that a new area takes where nothing is selected, in pixels. */
const ROOM = { width: 640, height: 420 };

/** Makes what stands on the paper beside actors, and selects it. */
export function useNewOnPaper() {
  const { doc, store, undo, selection } = useOpenBoard();
  const { t } = useI18n();

  /** On the free paper nearest to a point. */
  const newNote = (wanted: Point): NoteId => {
    const { x, y } = freePaperNear(store.getSnapshot(), wanted, noteSize({ text: '' }));
    const id = undo.perform(() => addNote(doc, { text: '', x: Math.round(x), y: Math.round(y) }));
    selection.set([id]);
    return id;
  };
  /** Around what is selected, else around a point; the name is a number until somebody gives it one. */
  const newArea = (middle: Point): AreaId => {
    const board = store.getSnapshot();
    const chosen = placedOf(board, selection.get()).flatMap((record) => placedRect(board, record) ?? []);
    const content = boundsOf(chosen);
    const around = content
      ? areaAround(content)
      : { x: Math.round(middle.x - ROOM.width / 2), y: Math.round(middle.y - ROOM.height / 2), ...ROOM };
    const name = t('area.numbered', { number: board.areas.size + 1 });
    const id = undo.perform(() => addArea(doc, { name, ...around }));
    selection.set([id]);
    return id;
  };
  return { newNote, newArea };
}
