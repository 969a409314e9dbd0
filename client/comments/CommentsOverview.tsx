import { CornerUpRight } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { CommentThread } from '../../shared/analysis/commentThreads.ts';
import type { CommentId } from '../../shared/board/ids.ts';
import { NO_TASK, useBoardTask } from '../board/BoardTask.tsx';
import { useBoard, useOpenBoard } from '../board/OpenBoard.tsx';
import { recordName } from '../board/recordName.ts';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { useNow } from '../i18n/useNow.ts';
import { SegmentedControl } from '../ui/SegmentedControl.tsx';
import styles from './Comments.module.css';
import { Thread } from './Thread.tsx';
import { useThreads } from './useThreads.ts';

type Shown = 'open' | 'resolved';

interface AskedThread {
  /** the one to show first, and to give the focus to; null to leave the focus alone */
  thread: CommentId | null;
}

/** Every conversation on the board, the liveliest first. */
export default function CommentsOverview({ asked }: { asked: AskedThread }) {
  const { t } = useI18n();
  const { canEdit } = useOpenBoard();
  const now = useNow();
  const threads = useThreads();
  const wanted = threads.find(({ id }) => id === asked.thread);
  const [shown, setShown] = useState<Shown>(wanted?.resolved ? 'resolved' : 'open');
  const list = useRef<HTMLUListElement>(null);
  const count = (resolved: boolean) => threads.filter((one) => one.resolved === resolved).length;
  const listed = threads.filter(({ resolved }) => resolved === (shown === 'resolved'));

  // Once for each asking: later the thread may be closed, and stays out of sight then.
  const answered = useRef<AskedThread | null>(null);
  useEffect(() => {
    if (!wanted || answered.current === asked) return;
    answered.current = asked;
    setShown(wanted.resolved ? 'resolved' : 'open');
    requestAnimationFrame(() => {
      list.current?.querySelector<HTMLElement>(`[data-thread="${wanted.id}"]`)?.focus();
    });
  }, [wanted, asked]);

  return (
    <>
      <SegmentedControl
        label={t('comment.filter')}
        hideLabel
        value={shown}
        onChange={setShown}
        options={[
          { value: 'open', label: t('comment.openFilter', { count: count(false) }) },
          { value: 'resolved', label: t('comment.resolvedFilter', { count: count(true) }) },
        ]}
      />
      {listed.length === 0 && (
        <p className={styles['empty']}>
          {threads.length === 0 && canEdit ? t('comment.none') : t(`comment.none.${shown}`)}
        </p>
      )}
      <ul ref={list} className={styles['threads']}>
        {listed.map((one) => (
          <Thread key={one.id} thread={one} now={now} heading={<Target thread={one} />} />
        ))}
      </ul>
    </>
  );
}

/** What a thread is about, and the way there; what was there, when it is gone. */
function Target({ thread: { on, about } }: { thread: CommentThread }) {
  const { t } = useI18n();
  const { reveal, selection } = useOpenBoard();
  const { setTask } = useBoardTask();
  const board = useBoard();
  const isThere = on !== null && (board[on.root] as ReadonlyMap<string, unknown>).has(on.id);
  if (!isThere) {
    const gone = t(`comment.gone.${goneKind(on?.root)}`);
    return <h3 className={styles['gone']}>{about === '' ? gone : `${gone}: ${about}`}</h3>;
  }
  const jump = () => {
    setTask(NO_TASK);
    selection.set([on.id]);
    reveal.goTo(on);
  };
  return (
    <h3>
      <button type="button" className={styles['target']} onClick={jump}>
        <span>{recordName(board, on, t) ?? t('note.title')}</span>
        <CornerUpRight size={18} aria-hidden />
      </button>
    </h3>
  );
}

const GONE_KINDS = ['actors', 'flows', 'notes', 'areas', 'roles'] as const;

const goneKind = (root: string | undefined) => GONE_KINDS.find((kind) => kind === root) ?? 'other';
