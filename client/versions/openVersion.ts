import * as Y from 'yjs';
import { readBoardFile } from '../../shared/board/boardFile.ts';
import { createBoard } from '../../shared/document/commands/createBoard.ts';
import { importBoard } from '../../shared/document/commands/importBoard.ts';
import { openRoots } from '../../shared/document/layout.ts';
import type { VersionSummary } from '../../shared/protocol/versions.ts';
import { BoardStore } from '../board/BoardStore.ts';
import type { PreviewedVersion } from '../board/VersionPreview.ts';
import { ApiError, readVersion } from '../join/api.ts';

/**
 * Gets a version from the server, as a document to look at.
 * @throws ApiError
 */
export async function openVersion(board: string, version: VersionSummary): Promise<PreviewedVersion> {
  const { file } = readBoardFile(await readVersion(board, version.id));
  if (!file) throw new ApiError(200, 'internal');
  const doc = new Y.Doc();
  openRoots(doc);
  createBoard(doc, file.board);
  importBoard(doc, file);
  return { version, file, doc, store: new BoardStore(doc, (flush) => flush()) };
}
