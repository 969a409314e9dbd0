import { useMemo } from 'react';
import { type CommentThread, commentThreads } from '../../shared/analysis/commentThreads.ts';
import type { Comment } from '../../shared/board/comment.ts';
import { useBoardPart } from '../board/OpenBoard.tsx';

/** All threads of the board, the liveliest first. */
export function useThreads(): CommentThread[] {
  const comments = useBoardPart(({ comments }) => comments);
  return useMemo(() => commentThreads(comments), [comments]);
}

/** The threads about one record. */
export function useRecordThreads({ root, id }: Comment['on']): CommentThread[] {
  return useThreads().filter(({ on }) => on?.root === root && on.id === id);
}

/** Where the beginning of a thread about a record is kept until it is sent. */
export const newThreadDraft = ({ root, id }: Comment['on']): string => `new ${root} ${id}`;
