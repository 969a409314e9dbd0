import type * as Y from 'yjs';
import { Comment } from '../../board/comment.ts';
import type { CommentId } from '../../board/ids.ts';
import { newId } from '../newId.ts';
import { putRecord } from './records.ts';

export type NewComment = Pick<Comment, 'on' | 'by' | 'at' | 'text' | 'about'>;

/**
 * Says something about a record, or replies to the first comment of a thread.
 * @throws ZodError when the comment is not one the gate would let in
 */
export function addComment(doc: Y.Doc, comment: NewComment): CommentId {
  const id = newId<CommentId>();
  const whole = Comment.parse({ ...comment, id });
  doc.transact(() => putRecord(doc, 'comments', whole));
  return id;
}
