import { MessageSquarePlus, MessagesSquare } from 'lucide-react';
import { useRef, useState } from 'react';
import type { CommentThread } from '../../shared/analysis/commentThreads.ts';
import type { Comment } from '../../shared/board/comment.ts';
import { addComment } from '../../shared/document/commands/addComment.ts';
import { NO_TASK, useBoardTask } from '../board/BoardTask.tsx';
import { useOpenBoard } from '../board/OpenBoard.tsx';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { useNow } from '../i18n/useNow.ts';
import { Button } from '../ui/Button.tsx';
import { CommentForm } from './CommentForm.tsx';
import styles from './Comments.module.css';
import { Thread } from './Thread.tsx';
import { readDraft } from './useDraft.ts';
import { newThreadDraft, useRecordThreads } from './useThreads.ts';

interface RecordCommentsProps {
  record: Comment['on'];
  /** what the record is called, to be known also when it is gone */
  name: string;
  /** whether a new comment has been asked for: the focus goes to its field */
  composing: boolean;
}

/** What has been said about one record, and a place to say more. */
export default function RecordComments({ record, name, composing }: RecordCommentsProps) {
  const { t } = useI18n();
  const { doc, undo, me, canEdit } = useOpenBoard();
  const { setTask, focusPanel } = useBoardTask();
  const now = useNow();
  const section = useRef<HTMLElement>(null);
  const threads = useRecordThreads(record);
  const [begun, setBegun] = useState(() => readDraft(newThreadDraft(record)) !== '');
  const open = threads.filter(({ resolved }) => !resolved);
  const resolved = threads.filter((thread) => thread.resolved);

  const close = () => {
    setBegun(false);
    setTask(NO_TASK);
    section.current?.focus({ preventScroll: true });
  };
  const begin = (text: string) => {
    undo.perform(() => addComment(doc, { on: record, by: me.id, at: new Date().toISOString(), text, about: name }));
    close();
  };
  const showAll = () => {
    setTask({ kind: 'comments', thread: threads[0]?.id ?? null });
    focusPanel();
  };
  return (
    <section ref={section} className={styles['section']} aria-label={t('comment.title')} tabIndex={-1}>
      <div className={styles['heading']}>
        <h3>{t('comment.title')}</h3>
        <Button variant="plain" icon={<MessagesSquare size={18} aria-hidden />} onClick={showAll}>
          {t('comment.showAll')}
        </Button>
      </div>
      {open.length > 0 && <ThreadList threads={open} now={now} />}
      {resolved.length > 0 && (
        <details className={styles['closed']}>
          <summary>{t('comment.resolvedFilter', { count: resolved.length })}</summary>
          <ThreadList threads={resolved} now={now} />
        </details>
      )}
      {canEdit && (composing || begun) && (
        <CommentForm
          label={t('comment.new')}
          send={t('comment.send')}
          draftKey={newThreadDraft(record)}
          autoFocus={composing}
          onSend={begin}
          onCancel={close}
        />
      )}
      {canEdit && !composing && !begun && (
        <Button
          variant="quiet"
          icon={<MessageSquarePlus size={18} aria-hidden />}
          onClick={() => setTask({ kind: 'comment', on: record.id })}
        >
          {t('comment.new')}
        </Button>
      )}
    </section>
  );
}

function ThreadList({ threads, now }: { threads: readonly CommentThread[]; now: number }) {
  return (
    <ul className={styles['threads']}>
      {threads.map((thread) => (
        <Thread key={thread.id} thread={thread} now={now} />
      ))}
    </ul>
  );
}
