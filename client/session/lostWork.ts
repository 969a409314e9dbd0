import * as Y from 'yjs';
import { boardRoot, openRoots } from '../../shared/document/layout.ts';
import { readBoard } from '../../shared/document/readBoard.ts';
import { writtenBy } from '../../shared/document/writtenBy.ts';

/**
 * The texts that this device wrote on a copy the server refused, and that the board does not have. What others wrote
 * reached the copy through the server, so only what the server never took is this device's own.
 * @param refused the copy as an update
 * @param current the board as the server has it now
 */
export function lostWork(refused: Uint8Array, current: Y.Doc): string[] {
  const copy = new Y.Doc();
  openRoots(copy);
  Y.applyUpdate(copy, refused);
  const clients = clientsAhead(copy, current);
  const board = readBoard(current);

  const lost: string[] = [];
  const collect = (fields: Record<string, unknown>, known: object | undefined) => {
    const now: Record<string, unknown> = { ...known };
    for (const [field, value] of Object.entries(fields)) {
      if (typeof value === 'string' && value !== '' && WRITTEN.has(field) && now[field] !== value) lost.push(value);
    }
  };
  collect(boardFieldsBy(copy, clients), board.board);
  for (const { root, id, fields } of writtenBy(copy, clients)) {
    collect(fields, (board[root] as ReadonlyMap<string, object>).get(id));
  }
  copy.destroy();
  return lost;
}

/** Yjs clients of whom the copy has something that the other document has not. */
function clientsAhead(copy: Y.Doc, other: Y.Doc): Set<number> {
  const known = Y.decodeStateVector(Y.encodeStateVector(other));
  const held = Y.decodeStateVector(Y.encodeStateVector(copy));
  return new Set([...held].filter(([client, clock]) => clock > (known.get(client) ?? 0)).map(([client]) => client));
}

function boardFieldsBy(doc: Y.Doc, clients: ReadonlySet<number>): Record<string, unknown> {
  const root = boardRoot(doc);
  const own = [...root._map].filter(([, item]) => !item.deleted && clients.has(item.id.client));
  return Object.fromEntries(own.map(([field]) => [field, root.get(field)]));
}

/** Fields that hold words somebody wrote. */
const WRITTEN = new Set([
  'title',
  'question',
  'name',
  'description',
  'activities',
  'audience',
  'strengths',
  'area',
  'website',
  'contact',
  'businessId',
  'deliverable',
  'costTangible',
  'costIntangible',
  'benefitTangible',
  'benefitIntangible',
  'missed',
  'owner',
  'text',
  'meets',
  'baseline',
  'target',
  'alias',
]);
