import type { Board } from '../board/board.ts';
import type { Role } from '../board/role.ts';

/** Roles that no actor on the map holds, in the order of the ids. */
export function unheldRoles({ roles, actors }: Pick<Board, 'roles' | 'actors'>): Role[] {
  return [...roles.values()]
    .filter(({ holders }) => !holders.some((holder) => actors.has(holder)))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
