import type { Area } from '../board/area.ts';
import type { Board } from '../board/board.ts';
import type { ActorId, AreaId, NoteId } from '../board/ids.ts';
import { PLACED_ROOTS, type Placed } from '../board/placed.ts';
import { rolesHeld } from '../board/rolesHeld.ts';
import { cardRect } from './cardGeometry.ts';
import { noteRect } from './noteGeometry.ts';
import { centreOf, contains, type Rect, surfaceOf } from './rect.ts';

/** The paper that a card, a note or an area takes; undefined for a record that isn't there. */
export function placedRect(board: Board, { root, id }: Placed): Rect | undefined {
  if (root === 'areas') {
    const area = board.areas.get(id as AreaId);
    return area && { x: area.x, y: area.y, width: area.width, height: area.height };
  }
  if (root === 'notes') {
    const note = board.notes.get(id as NoteId);
    return note && noteRect(note);
  }
  const actor = board.actors.get(id as ActorId);
  return actor && cardRect(actor, rolesHeld(board.roles)(actor.id));
}

/** What stands on an area and moves with it: the records whose middle is inside, smaller areas too. */
export function standingOn(board: Board, area: Area): Placed[] {
  const size = surfaceOf(area);
  return PLACED_ROOTS.flatMap((root) =>
    [...board[root].keys()].flatMap((id): Placed[] => {
      const rect = id === area.id ? undefined : placedRect(board, { root, id });
      if (!rect || !contains(area, centreOf(rect))) return [];
      return root === 'areas' && surfaceOf(rect) >= size ? [] : [{ root, id }];
    }),
  );
}

/** The records, and what stands on those of them that are areas; each once. */
export function withFollowers(board: Board, records: readonly Placed[]): Placed[] {
  const moved = new Map(records.map((record) => [record.id, record]));
  for (const { root, id } of records) {
    const area = root === 'areas' ? board.areas.get(id as AreaId) : undefined;
    for (const follower of area ? standingOn(board, area) : []) moved.set(follower.id, follower);
  }
  return [...moved.values()];
}
