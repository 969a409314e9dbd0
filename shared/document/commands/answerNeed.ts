import { toBase64UrlEncoded } from 'lib0/buffer';
import { digest } from 'lib0/hash/sha256';
import { encodeUtf8 } from 'lib0/string';
import type * as Y from 'yjs';
import { Answer } from '../../board/answer.ts';
import type { ActorId, AnswerId, ItemId } from '../../board/ids.ts';
import { recordsRoot } from '../layout.ts';
import { patchRecord, putRecord } from './records.ts';

/**
 * Writes what an actor answers to a need, in place of what it has answered before.
 * @throws ZodError when the answer is not one the gate would let in
 */
export function answerNeed(doc: Y.Doc, { item, actor, answer }: Omit<Answer, 'id'>): void {
  const whole = Answer.parse({ id: answerId(item, actor), item, actor, answer });
  doc.transact(() => {
    const given = [...recordsRoot(doc, 'answers')].filter(
      ([, before]) => before.get('item') === item && before.get('actor') === actor,
    );
    for (const [id] of given) patchRecord(doc, 'answers', id as AnswerId, { answer });
    if (given.length === 0) putRecord(doc, 'answers', whole);
  });
}

/** The same wherever it is worked out, so that one actor's answers from two devices at once are one record. */
const answerId = (item: ItemId, actor: ActorId): AnswerId =>
  toBase64UrlEncoded(digest(encodeUtf8(`${item} ${actor}`))) as AnswerId;
