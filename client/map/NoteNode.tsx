import type { NodeProps } from '@xyflow/react';
import { memo, useEffect, useRef } from 'react';
import { PARAGRAPH_LIMIT } from '../../shared/board/fields.ts';
import { deleteRecords } from '../../shared/document/commands/deleteRecords.ts';
import { NO_TASK, useBoardTask } from '../board/BoardTask.tsx';
import { useOpenBoard } from '../board/OpenBoard.tsx';
import { useSharedText } from '../board/useSharedText.ts';
import { CommentMark, commentCount } from '../comments/CommentMark.tsx';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { NameTag } from '../ui/NameTag.tsx';
import styles from './NoteNode.module.css';
import { isSameLook, type NoteElement } from './toElements.ts';

/** A note on the paper. A double click writes on it; so does making it. */
export const NoteNode = memo(function NoteNode({ id, data, selected }: NodeProps<NoteElement>) {
  const { t } = useI18n();
  const { canEdit } = useOpenBoard();
  const { task, setTask } = useBoardTask();
  const { note, size, comments, holder } = data;
  const isWriting = task.kind === 'writeNote' && task.id === id;
  return (
    <div className={styles['note']} data-selected={selected || undefined}>
      {isWriting ? (
        <NoteText id={id} />
      ) : (
        <button
          type="button"
          className={styles['face']}
          aria-pressed={selected}
          aria-label={[t('note.named', { text: note.text || t('note.empty') }), commentCount(comments, t)]
            .filter(Boolean)
            .join(', ')}
          data-record={id}
          onDoubleClick={() => canEdit && setTask({ kind: 'writeNote', id: note.id })}
        >
          {size.lines.map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity but their place
            <span key={index}>{line}</span>
          ))}
        </button>
      )}
      <CommentMark className={styles['comments']} count={comments} />
      {holder && <NameTag className={styles['holder']} {...holder} />}
    </div>
  );
}, isSameLook);

/** Writing on the note itself. One that is left empty was not meant. */
function NoteText({ id }: { id: string }) {
  const { t } = useI18n();
  const { doc, undo } = useOpenBoard();
  const { setTask, finish } = useBoardTask();
  const [text, setText] = useSharedText('notes', id, 'text');
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => area.current?.focus(), []);

  const leave = () => {
    if (text.trim() !== '') return false;
    undo.perform(() => deleteRecords(doc, [id]));
    return true;
  };
  return (
    <textarea
      ref={area}
      className={`nodrag nopan nowheel ${styles['text']}`}
      aria-label={t('note.text')}
      placeholder={t('note.placeholder')}
      maxLength={PARAGRAPH_LIMIT}
      value={text}
      onChange={(event) => setText(event.target.value)}
      onBlur={() => {
        leave();
        setTask(NO_TASK);
      }}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key !== 'Escape' && !(event.key === 'Enter' && (event.ctrlKey || event.metaKey))) return;
        if (leave()) setTask(NO_TASK);
        else finish(id);
      }}
    />
  );
}
