import { Trash2 } from 'lucide-react';
import type { Note } from '../../shared/board/note.ts';
import { deleteRecords } from '../../shared/document/commands/deleteRecords.ts';
import { useOpenBoard } from '../board/OpenBoard.tsx';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { Button } from '../ui/Button.tsx';
import { MoveButtons } from './MoveButtons.tsx';
import styles from './Panel.module.css';
import { SharedTextField } from './SharedTextField.tsx';

export function NotePanel({ note }: { note: Note }) {
  const { t } = useI18n();
  const { doc, undo, selection, canEdit } = useOpenBoard();
  const remove = () => {
    undo.perform(() => deleteRecords(doc, [note.id]));
    selection.clear();
  };
  return (
    <>
      <fieldset className={styles['fields']} disabled={!canEdit}>
        <SharedTextField root="notes" id={note.id} field="text" label={t('note.text')} />
        {canEdit && <MoveButtons records={[{ root: 'notes', id: note.id }]} />}
      </fieldset>
      {canEdit && (
        <div className={styles['actions']}>
          <Button variant="danger" icon={<Trash2 size={18} aria-hidden />} onClick={remove}>
            {t('note.delete')}
          </Button>
        </div>
      )}
    </>
  );
}
