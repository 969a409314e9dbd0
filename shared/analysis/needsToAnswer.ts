import type { Board } from '../board/board.ts';
import type { ActorId } from '../board/ids.ts';
import type { Item } from '../board/item.ts';
import type { SuggestedPair } from './suggestedPairs.ts';
import { thingKey } from './thingKey.ts';

/**
 * What an actor is asked: the needs of others that it has not answered and does not meet by a flow of the same thing.
 * What it seems best able to meet comes first, the rest in the order of the ids.
 * @param pairs the suggestions of the same board
 */
export function needsToAnswer(
  { board: { locale }, items, answers, flows }: Pick<Board, 'board' | 'items' | 'answers' | 'flows'>,
  actor: ActorId,
  pairs: readonly SuggestedPair[],
): Item[] {
  const answered = new Set([...answers.values()].filter((answer) => answer.actor === actor).map(({ item }) => item));
  const given = new Set(
    [...flows.values()]
      .filter(({ from }) => from === actor)
      .map(({ to, deliverable }) => `${to} ${thingKey(deliverable, locale)}`),
  );
  const scores = new Map<string, number>();
  for (const { give, need, score } of pairs) if (give.actor === actor) scores.set(need.id, score);
  const scoreOf = ({ id }: Item) => scores.get(id) ?? 0;
  return [...items.values()]
    .filter((item) => item.kind === 'need' && item.actor !== actor && !answered.has(item.id))
    .filter((need) => !given.has(`${need.actor} ${thingKey(need.text, locale)}`))
    .sort((a, b) => scoreOf(b) - scoreOf(a) || (a.id < b.id ? -1 : 1));
}
