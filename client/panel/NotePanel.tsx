import type { Note } from '../../shared/board/note.ts';
import { useOpenBoard } from '../board/OpenBoard.tsx';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { DeleteButton } from './DeleteButton.tsx';
import { MoveButtons } from './MoveButtons.tsx';
import styles from './Panel.module.css';
import { SharedTextField } from './SharedTextField.tsx';

export function NotePanel({ note }: { note: Note }) {
  const { t } = useI18n();
  const { canEdit } = useOpenBoard();
  return (
    <>
      <fieldset className={styles['fields']} disabled={!canEdit}>
        <SharedTextField root="notes" id={note.id} field="text" label={t('note.text')} />
        {canEdit && <MoveButtons records={[{ root: 'notes', id: note.id }]} />}
      </fieldset>
      {canEdit && (
        <div className={styles['actions']}>
          <DeleteButton id={note.id} label={t('note.delete')} />
        </div>
      )}
    </>
  );
}
