import type { CommentId } from '../../shared/board/ids.ts';
import type { Hit } from '../../shared/search/SearchIndex.ts';
import { NO_TASK, useBoardTask } from '../board/BoardTask.tsx';
import { useOpenBoard } from '../board/OpenBoard.tsx';

/** Goes to what was found: to the record, or to the thread that a comment is in while its record is brought into sight. */
export function useGoToHit(): (hit: Hit) => void {
  const { store, reveal } = useOpenBoard();
  const { setTask } = useBoardTask();
  return ({ root, id }) => {
    if (root !== 'comments') {
      setTask(NO_TASK);
      reveal.goTo({ root, id });
      return;
    }
    const { comments } = store.getSnapshot();
    const comment = comments.get(id as CommentId);
    const thread = comment?.on.root === 'comments' ? (comment.on.id as CommentId) : (id as CommentId);
    setTask({ kind: 'comments', thread });
    const about = comments.get(thread)?.on;
    if (about) reveal.show(about);
  };
}
