import type * as Y from 'yjs';
import type { Actor } from '../../board/actor.ts';
import type { Board } from '../../board/board.ts';
import type { Comment } from '../../board/comment.ts';
import { DOOR_FACTOR, LINE_LIMIT, PARAGRAPH_LIMIT } from '../../board/fields.ts';
import type { ActorId, ParticipantId } from '../../board/ids.ts';
import type { Author } from '../admit.ts';
import { fromYRecord, recordsRoot, type YRecord } from '../layout.ts';
import { type Patch, patchRecord, yRecordOf } from './records.ts';

const PARAGRAPHS = ['description', 'activities', 'audience', 'strengths'] as const;
const LINES = ['area', 'website', 'contact', 'businessId'] as const;

/** Two cards of the same organisation: the one that stays, with its place, and the one that goes. */
export interface Merge {
  into: ActorId;
  from: ActorId;
}

/**
 * Which of two cards can go without leaving behind what is another's: who represents it, and what they said of it,
 * can be moved by themselves or by a facilitator only. The second goes, if it can; null where neither can.
 */
export function mergeOrder(
  { people, comments }: Pick<Board, 'people' | 'comments'>,
  [first, second]: readonly [ActorId, ActorId],
  me: { id: ParticipantId; role: Author['role'] },
): Merge | null {
  const mayGo = (actor: ActorId): boolean =>
    me.role === 'facilitator' ||
    ([...people.values()].every((person) => person.actor !== actor || person.id === me.id) &&
      [...comments.values()].every(({ on, by }) => on.id !== actor || by === me.id));
  if (mayGo(second)) return { into: first, from: second };
  return mayGo(first) ? { into: second, from: first } : null;
}

/**
 * Makes two cards one. Flows, items, answers, roles, representatives and comments move over; texts of both are joined
 * where they differ. A flow between the two stays, as a flow of the organisation to itself: somebody wrote it down.
 * Nothing happens where one of the cards is gone already.
 * @param name what the one card is called
 */
export function mergeActors(doc: Y.Doc, { into, from }: Merge, name: string): void {
  const [kept, gone] = [yRecordOf(doc, 'actors', into), yRecordOf(doc, 'actors', from)];
  if (!kept || !gone || into === from) return;
  doc.transact(() => {
    patchRecord(doc, 'actors', into, { name, ...joined(actorOf(into, kept), actorOf(from, gone)) });
    moveReferences(doc, { into, from });
    recordsRoot(doc, 'actors').delete(from);
  });
}

const actorOf = (id: ActorId, yRecord: YRecord): Actor => fromYRecord('actors', id, yRecord) as Actor;

function joined(kept: Actor, gone: Actor): Patch<'actors'> {
  const fields: Patch<'actors'> = { sector: kept.sector === 'other' ? gone.sector : kept.sector };
  for (const field of PARAGRAPHS) {
    fields[field] = join(kept[field], gone[field], '\n\n').slice(0, PARAGRAPH_LIMIT * DOOR_FACTOR);
  }
  for (const field of LINES) {
    const line = join(kept[field] ?? '', gone[field] ?? '', ', ').slice(0, LINE_LIMIT * DOOR_FACTOR);
    if (line !== '') fields[field] = line;
  }
  // Whoever is in the room speaks for the organisation.
  return { ...fields, absent: kept.absent && gone.absent };
}

/** Both texts, each once: one that is a part of the other adds nothing. */
function join(one: string, other: string, between: string): string {
  if (one.includes(other)) return one;
  return other.includes(one) ? other : `${one}${between}${other}`;
}

function moveReferences(doc: Y.Doc, { into, from }: Merge): void {
  const moved = { root: 'actors', id: into } as const;
  recordsRoot(doc, 'flows').forEach((flow) => {
    for (const end of ['from', 'to']) if (flow.get(end) === from) flow.set(end, into);
  });
  recordsRoot(doc, 'items').forEach((item) => {
    if (item.get('actor') === from) item.set('actor', into);
  });
  recordsRoot(doc, 'people').forEach((person) => {
    if (person.get('actor') === from) person.set('actor', into);
  });
  recordsRoot(doc, 'comments').forEach((comment) => {
    const on = comment.get('on') as Comment['on'];
    if (on.root === 'actors' && on.id === from) comment.set('on', moved);
  });
  recordsRoot(doc, 'roles').forEach((role) => {
    const holders = role.get('holders') as Y.Map<true>;
    if (!holders.has(from)) return;
    holders.delete(from);
    holders.set(into, true);
  });
  moveAnswers(doc, { into, from });
}

/** One answer to a need: of two, the one that says more than 'unknown', and otherwise the one of the card that stays. */
function moveAnswers(doc: Y.Doc, { into, from }: Merge): void {
  const answers = recordsRoot(doc, 'answers');
  const kept = new Map<unknown, string>();
  answers.forEach((answer, id) => {
    if (answer.get('actor') === into) kept.set(answer.get('item'), id);
  });
  answers.forEach((answer, id) => {
    if (answer.get('actor') !== from) return;
    const own = kept.get(answer.get('item'));
    if (own === undefined) answer.set('actor', into);
    else if (answers.get(own)?.get('answer') === 'unknown') {
      answers.delete(own);
      answer.set('actor', into);
    } else answers.delete(id);
  });
}
