import type { Board } from '../board/board.ts';
import type { Item } from '../board/item.ts';
import { thingKey, thingsReceived } from './thingKey.ts';

/**
 * Needs that no other actor meets by a flow of the same thing, and that none has answered 'yes' or 'try'. In the order of
 * the ids.
 */
export function unansweredNeeds({
  board,
  items,
  answers,
  flows,
}: Pick<Board, 'board' | 'items' | 'answers' | 'flows'>): Item[] {
  const received = thingsReceived(flows.values(), board.locale);
  const answered = new Set<string>();
  for (const { item, actor, answer } of answers.values()) {
    const isOwn = items.get(item)?.actor === actor;
    if (!isOwn && (answer === 'yes' || answer === 'try')) answered.add(item);
  }
  return [...items.values()]
    .filter(({ kind }) => kind === 'need')
    .filter(({ id, actor, text }) => !answered.has(id) && !received.has(`${actor} ${thingKey(text, board.locale)}`))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
