import type * as Y from 'yjs';
import type { ActorId } from '../../board/ids.ts';
import { placedOf } from '../../board/placed.ts';
import { type Arrangement, arrangementShifts, type Box } from '../../drawing/arrangement.ts';
import { placedRect, withFollowers } from '../../drawing/placedRect.ts';
import { readBoard } from '../readBoard.ts';
import { nudgeRecords } from './nudgeRecords.ts';

/**
 * Lines records up or spreads them evenly. An area takes along what stands on it; pinned actors stay, and the others
 * go by them. Returns how many of the records moved.
 */
export function arrangeRecords(doc: Y.Doc, ids: readonly string[], arrangement: Arrangement): number {
  const board = readBoard(doc);
  const chosen = placedOf(board, ids);
  const carried = new Set(
    chosen
      .filter(({ root }) => root === 'areas')
      .flatMap((area) => withFollowers(board, [area]).slice(1))
      .map(({ id }) => id),
  );
  const free = chosen.filter(({ id }) => !carried.has(id));
  const boxes = free.map(
    (record): Box => ({
      id: record.id,
      rect: placedRect(board, record)!,
      pinned: board.actors.get(record.id as ActorId)?.pinned === true,
    }),
  );
  const shifts = arrangementShifts(boxes, arrangement);
  doc.transact(() => {
    for (const record of free) {
      const shift = shifts.get(record.id);
      if (shift) nudgeRecords(doc, withFollowers(board, [record]), shift.x, shift.y);
    }
  });
  return shifts.size;
}
