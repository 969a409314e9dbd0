import type * as Y from 'yjs';
import type { Comment } from '../../board/comment.ts';
import type { CommentId } from '../../board/ids.ts';
import { recordsRoot } from '../layout.ts';
import { patchRecord } from './records.ts';

/** What is left of the words: a comment can't be without any. */
const NO_WORDS = '–';

/** Deletes a comment. One that has been replied to loses its words and stays, so that the replies keep their place. */
export function deleteComment(doc: Y.Doc, id: CommentId): void {
  const comments = recordsRoot(doc, 'comments');
  const hasReplies = [...comments.values()].some(
    (comment) => (comment.get('on') as Comment['on'] | undefined)?.id === id,
  );
  doc.transact(() => {
    if (hasReplies) patchRecord(doc, 'comments', id, { text: NO_WORDS, withdrawn: true });
    else comments.delete(id);
  });
}
