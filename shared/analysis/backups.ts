import type { Board } from '../board/board.ts';
import type { Flow } from '../board/flow.ts';
import type { ActorId, ItemId } from '../board/ids.ts';
import type { Item } from '../board/item.ts';
import { suggestedPairs } from './suggestedPairs.ts';

/** Who could give something too, and why. */
export interface Backup {
  actor: ActorId;
  /** `gives`: gives something like it to another already */
  because: 'gives' | 'offer' | 'resource';
  /** what it gives, offers or has */
  thing: string;
}

/**
 * Who else gives, offers or has something like what a flow brings, the likeliest first and each once; the receiver and
 * who gives the flow are not among them. The likeness is that of `suggestedPairs`, as if the receiver had written it as a
 * need.
 */
export function backups(board: Pick<Board, 'board' | 'items' | 'flows'>, flow: Flow): Backup[] {
  const need: Item = {
    id: flow.id as string as ItemId,
    actor: flow.to,
    kind: 'need',
    nature: flow.nature,
    text: flow.deliverable,
  };
  const gives = new Map<string, Item>([[need.id, need]]);
  for (const item of board.items.values()) if (item.kind !== 'need') gives.set(item.id, item);
  for (const { id, from, to, nature, deliverable } of board.flows.values()) {
    if (from === to || to === flow.to || from === flow.from) continue;
    gives.set(id, { id: id as string as ItemId, actor: from, kind: 'offer', nature, text: deliverable });
  }
  const items = new Map([...gives].map(([id, item]) => [id as ItemId, item]));
  return suggestedPairs({ board: board.board, items, flows: board.flows, answers: new Map() })
    .filter(({ give }) => give.actor !== flow.from)
    .map(({ give }) => ({
      actor: give.actor,
      because: give.kind === 'resource' ? 'resource' : board.items.has(give.id) ? 'offer' : 'gives',
      thing: give.text,
    }));
}
