import { Pencil, Trash2 } from 'lucide-react';
import { useRef, useState } from 'react';
import type { Comment } from '../../shared/board/comment.ts';
import { deleteComment } from '../../shared/document/commands/deleteComment.ts';
import { editRecord } from '../../shared/document/commands/editRecord.ts';
import { useBoard, useOpenBoard } from '../board/OpenBoard.tsx';
import { personColour, personName } from '../board/personLook.ts';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { absoluteTime, relativeTime } from '../i18n/relativeTime.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { NameTag } from '../ui/NameTag.tsx';
import { CommentForm } from './CommentForm.tsx';
import styles from './Comments.module.css';
import { readDraft } from './useDraft.ts';

interface CommentItemProps {
  comment: Comment;
  /** in milliseconds */
  now: number;
}

/** What one person said: by whom, when, and the words as they were written. */
export function CommentItem({ comment, now }: CommentItemProps) {
  const { t, locale } = useI18n();
  const { doc, undo, me, canEdit } = useOpenBoard();
  const { people } = useBoard();
  const draftKey = `edit ${comment.id}`;
  const [editing, setEditing] = useState(() => readDraft(draftKey) !== '');
  const name = personName(people, comment.by, t('person.guest'));
  const at = Date.parse(comment.at);
  const isMine = comment.by === me.id;

  const element = useRef<HTMLLIElement>(null);
  const closeForm = () => {
    setEditing(false);
    element.current?.focus({ preventScroll: true });
  };
  const edit = (text: string) => {
    undo.perform(() => editRecord(doc, 'comments', comment.id, { text }));
    closeForm();
  };
  return (
    <li ref={element} className={styles['comment']} tabIndex={-1}>
      <p className={styles['byline']}>
        <NameTag className={styles['author']} name={name} colour={personColour(comment.by)} />
        <time dateTime={comment.at} title={absoluteTime(locale, at)}>
          {relativeTime(locale, at, now)}
        </time>
        {canEdit && isMine && !editing && (
          <IconButton
            className={styles['tool'] ?? ''}
            label={t('comment.edit')}
            icon={<Pencil size={18} aria-hidden />}
            onClick={() => setEditing(true)}
          />
        )}
        {canEdit && (isMine || me.role === 'facilitator') && (
          <IconButton
            className={styles['tool'] ?? ''}
            label={isMine ? t('comment.delete') : t('comment.deleteBy', { name })}
            icon={<Trash2 size={18} aria-hidden />}
            onClick={() => undo.perform(() => deleteComment(doc, comment.id))}
          />
        )}
      </p>
      {editing ? (
        <CommentForm
          label={t('comment.edit')}
          send={t('comment.save')}
          draftKey={draftKey}
          initial={comment.text}
          autoFocus
          onSend={edit}
          onCancel={closeForm}
        />
      ) : (
        <p className={styles['words']}>{comment.text}</p>
      )}
    </li>
  );
}
