import type { Board } from '../board/board.ts';
import type { Flow } from '../board/flow.ts';
import type { ActorId } from '../board/ids.ts';
import type { Item } from '../board/item.ts';
import { thingKey } from './thingKey.ts';
import { areRelated, wordRoots } from './wordRoots.ts';

/**
 * The flow by which an actor meets, or would meet, another's need: of the same thing, else one that shares a word with it, or with
 * what the actor offers. Of several as good, the one with the smallest id.
 * @param offered what the actor offers for it, in its own words
 */
export function meetingFlow(
  { board: { locale }, flows }: Pick<Board, 'board' | 'flows'>,
  need: Item,
  giver: ActorId,
  offered = '',
): Flow | undefined {
  const between = [...flows.values()]
    .filter(({ from, to }) => from === giver && to === need.actor)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const wanted = new Set([need.text, offered].map((text) => thingKey(text, locale)));
  const words = [need.text, offered].flatMap((text) => wordRoots(text, locale).map(({ root }) => root));
  const sharesWord = ({ deliverable }: Flow) =>
    wordRoots(deliverable, locale).some(({ root }) => words.some((word) => areRelated(root, word, locale)));
  return between.find(({ deliverable }) => wanted.has(thingKey(deliverable, locale))) ?? between.find(sharesWord);
}
