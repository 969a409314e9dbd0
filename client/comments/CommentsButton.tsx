import { MessageSquare } from 'lucide-react';
import { NO_TASK, useBoardTask } from '../board/BoardTask.tsx';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import styles from './CommentsButton.module.css';
import { useThreads } from './useThreads.ts';

/** Opens and closes the conversations of the board, and tells how many wait for an answer. */
export function CommentsButton() {
  const { t } = useI18n();
  const { task, setTask, focusPanel } = useBoardTask();
  const open = useThreads().filter(({ resolved }) => !resolved).length;
  const isShown = task.kind === 'comments';
  const toggle = () => {
    if (isShown) setTask(NO_TASK);
    else {
      setTask({ kind: 'comments', thread: null });
      focusPanel();
    }
  };
  return (
    <span className={styles['button']}>
      <IconButton
        label={open === 0 ? t('comment.title') : t('comment.titleOpen', { count: open })}
        icon={<MessageSquare size={22} aria-hidden />}
        pressed={isShown}
        onClick={toggle}
      />
      {open > 0 && (
        <span className={styles['count']} aria-hidden>
          {open}
        </span>
      )}
    </span>
  );
}
