import type { Board } from '../../shared/board/board.ts';
import { newId } from '../../shared/document/newId.ts';
import { versionState } from '../../shared/document/versionState.ts';
import type { VersionSummary } from '../../shared/protocol/versions.ts';
import { deflate } from '../storage/deflate.ts';
import type { Version } from '../storage/Versions.ts';

/** The board as it is, to be kept. */
export async function versionOf(
  id: string,
  board: Board,
  why: Pick<VersionSummary, 'kind' | 'name' | 'by'>,
): Promise<Version> {
  return {
    ...why,
    id: newId(),
    board: id,
    at: new Date().toISOString(),
    actors: board.actors.size,
    flows: board.flows.size,
    state: await deflate(versionState(board)),
  };
}
