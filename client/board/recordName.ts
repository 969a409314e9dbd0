import type { Board, RootName } from '../../shared/board/board.ts';
import { LINE_LIMIT } from '../../shared/board/fields.ts';
import type { ActorId, FlowId } from '../../shared/board/ids.ts';
import type { Translate } from '../../shared/i18n/translate.ts';

/** What a record is called in one line; null where it isn't on the board, or has no name. */
export function recordName(board: Board, { root, id }: { root: RootName; id: string }, t: Translate): string | null {
  const name = fullName(board, root, id, t)?.trim();
  if (!name) return null;
  return name.length > LINE_LIMIT ? `${name.slice(0, LINE_LIMIT - 1)}…` : name;
}

function fullName(board: Board, root: RootName, id: string, t: Translate): string | undefined {
  const nameOf = (actor: ActorId) => board.actors.get(actor)?.name ?? '';
  switch (root) {
    case 'actors':
    case 'areas':
    case 'roles':
      return (board[root] as ReadonlyMap<string, { name: string }>).get(id)?.name;
    case 'flows': {
      const flow = board.flows.get(id as FlowId);
      return (
        flow && t('flow.sentence', { from: nameOf(flow.from), to: nameOf(flow.to), deliverable: flow.deliverable })
      );
    }
    case 'notes':
    case 'items':
    case 'agreements':
      return (board[root] as ReadonlyMap<string, { text: string }>).get(id)?.text;
    default:
      return undefined;
  }
}
