import { CircleCheck, MessageSquareReply, RotateCcw } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';
import type { CommentThread } from '../../shared/analysis/commentThreads.ts';
import { addComment } from '../../shared/document/commands/addComment.ts';
import { editRecord } from '../../shared/document/commands/editRecord.ts';
import { useOpenBoard } from '../board/OpenBoard.tsx';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { Button } from '../ui/Button.tsx';
import { CommentForm } from './CommentForm.tsx';
import { CommentItem } from './CommentItem.tsx';
import styles from './Comments.module.css';
import { readDraft } from './useDraft.ts';

interface ThreadProps {
  thread: CommentThread;
  /** in milliseconds */
  now: number;
  /** what it is about, where that isn't plain from around it */
  heading?: ReactNode;
}

/** One conversation, with a place to answer and a way to close it. */
export function Thread({ thread, now, heading }: ThreadProps) {
  const { t } = useI18n();
  const { doc, undo, me, canEdit } = useOpenBoard();
  const draftKey = `reply ${thread.id}`;
  const [replying, setReplying] = useState(() => readDraft(draftKey) !== '');
  const { resolved } = thread;
  const element = useRef<HTMLLIElement>(null);
  const closeForm = () => {
    setReplying(false);
    element.current?.focus({ preventScroll: true });
  };

  const reply = (text: string) => {
    const on = { root: 'comments' as const, id: thread.id };
    undo.perform(() =>
      addComment(doc, { on, by: me.id, at: new Date().toISOString(), text, about: thread.about || undefined }),
    );
    closeForm();
  };
  const setResolved = (next: boolean) =>
    undo.perform(() => editRecord(doc, 'comments', thread.id, { resolved: next || undefined }));

  return (
    <li
      ref={element}
      className={styles['thread']}
      data-thread={thread.id}
      data-resolved={resolved || undefined}
      tabIndex={-1}
    >
      {heading}
      {resolved && (
        <p className={styles['resolved']}>
          <CircleCheck size={18} aria-hidden /> {t('comment.resolved')}
        </p>
      )}
      <ul className={styles['comments']}>
        {thread.comments.map((comment) => (
          <CommentItem key={comment.id} comment={comment} now={now} />
        ))}
      </ul>
      {canEdit && replying && (
        <CommentForm
          label={t('comment.reply')}
          send={t('comment.send')}
          draftKey={draftKey}
          autoFocus
          onSend={reply}
          onCancel={closeForm}
        />
      )}
      {canEdit && !replying && (
        <div className={styles['actions']}>
          <Button variant="plain" icon={<MessageSquareReply size={18} aria-hidden />} onClick={() => setReplying(true)}>
            {t('comment.reply')}
          </Button>
          {/* Where the first comment is gone there is nothing left to close. */}
          {thread.on && (
            <Button
              variant="plain"
              icon={resolved ? <RotateCcw size={18} aria-hidden /> : <CircleCheck size={18} aria-hidden />}
              onClick={() => setResolved(!resolved)}
            >
              {resolved ? t('comment.reopen') : t('comment.resolve')}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}
