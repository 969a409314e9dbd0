import type { Board } from '../../shared/board/board.ts';
import type { BoardFile } from '../../shared/board/boardFile.ts';
import { fragmentOf, isEmptyFragment } from '../../shared/board/fragment.ts';
import { placedOf } from '../../shared/board/placed.ts';
import { withFollowers } from '../../shared/drawing/placedRect.ts';

/** What is copied with these records, an area with what stands on it; null where nothing can be copied. */
export function copyRecords(board: Board, ids: readonly string[]): { fragment: BoardFile; ids: string[] } | null {
  const copied = withFollowers(board, placedOf(board, ids)).map(({ id }) => id);
  const fragment = fragmentOf(board, new Set(copied));
  return isEmptyFragment(fragment) ? null : { fragment, ids: copied };
}
