import { Frame, StickyNote } from 'lucide-react';
import { useMemo } from 'react';
import type { Area } from '../../shared/board/area.ts';
import type { ActorId } from '../../shared/board/ids.ts';
import { standingOn } from '../../shared/drawing/placedRect.ts';
import { NO_TASK, useBoardTask } from '../board/BoardTask.tsx';
import { useBoard, useOpenBoard, useSelection } from '../board/OpenBoard.tsx';
import { addArea } from '../commands/add/addArea.ts';
import { addNote } from '../commands/add/addNote.ts';
import { useCommands } from '../commands/Commands.ts';
import { CommentCount } from '../comments/CommentMark.tsx';
import { useOpenComments } from '../comments/useOpenComments.ts';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { Button } from '../ui/Button.tsx';
import styles from './PaperRows.module.css';

/** Areas and notes as rows: what the paper holds beside actors and flows. */
export function PaperRows() {
  const { t, locale } = useI18n();
  const { selection, canEdit } = useOpenBoard();
  const board = useBoard();
  const selected = useSelection();
  const comments = useOpenComments();
  const { task, setTask, focusPanel } = useBoardTask();
  const { run } = useCommands();
  const open = (id: string) => {
    if (task.kind === 'selectSeveral') {
      selection.toggle(id);
      return;
    }
    setTask(NO_TASK);
    selection.set([id]);
    focusPanel();
  };
  const row = (id: string, title: string, detail: string) => (
    <li key={id} data-selected={selected.has(id) || undefined}>
      <button type="button" data-record={id} onClick={() => open(id)}>
        <strong>{title}</strong>
        {detail !== '' && <small>{detail}</small>}
        <CommentCount count={comments.get(id) ?? 0} />
      </button>
    </li>
  );
  const areas = useMemo(() => {
    const namesOn = (area: Area) =>
      standingOn(board, area).flatMap(({ id }) => board.actors.get(id as ActorId)?.name ?? []);
    return [...board.areas.values()]
      .sort((a, b) => a.name.localeCompare(b.name, locale))
      .map((area) => ({ ...area, holds: namesOn(area).join(', ') }));
  }, [board, locale]);

  if (!canEdit && areas.length + board.notes.size === 0) return null;
  return (
    <section className={styles['paper']} aria-labelledby="paper-rows">
      <h2 id="paper-rows">{t('list.paper')}</h2>
      {areas.length + board.notes.size > 0 && (
        <ul>
          {areas.map(({ id, name, holds }) => row(id, name, holds))}
          {[...board.notes.values()].map((note) => row(note.id, note.text || t('note.empty'), ''))}
        </ul>
      )}
      {canEdit && (
        <div className={styles['actions']}>
          <Button variant="quiet" icon={<StickyNote size={20} aria-hidden />} onClick={() => run(addNote)}>
            {t('list.addNote')}
          </Button>
          <Button variant="quiet" icon={<Frame size={20} aria-hidden />} onClick={() => run(addArea)}>
            {t('list.addArea')}
          </Button>
        </div>
      )}
    </section>
  );
}
