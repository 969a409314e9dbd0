import type * as Y from 'yjs';
import { RECORDS } from '../../board/board.ts';
import { type BoardFile, fileParts } from '../../board/boardFile.ts';
import { KEPT_ROOTS, type KeptRoot } from '../../board/deleted.ts';
import { recordsRoot } from '../layout.ts';
import { editBoardInfo } from './editBoardInfo.ts';
import { type Patch, patchRecord, putRecord } from './records.ts';

/**
 * Makes the map what it was in a version. People, what they said and the lock stay as they are. What is the same in both
 * is not touched, so that what others are writing there goes on.
 * @param size how many characters of JSON one part may bring
 * @returns the edits to make, one after the other
 */
export function restoreVersion(doc: Y.Doc, version: BoardFile, size: number): (() => void)[] {
  const parts = [...fileParts(version, size)].map((part) => () => {
    for (const root of KEPT_ROOTS) for (const record of part[root]) restoreRecord(doc, root, record);
  });
  const edits = [...parts, () => removeLater(doc, version), () => editBoardInfo(doc, version.board)];
  return edits.map((edit) => () => doc.transact(edit));
}

function restoreRecord(doc: Y.Doc, root: KeptRoot, record: { id: string }): void {
  if (!recordsRoot(doc, root).has(record.id)) {
    putRecord(doc, root, record as never);
    return;
  }
  const { id, ...fields } = record;
  // A field that the version has not is emptied.
  const every = Object.fromEntries(Object.keys(RECORDS[root].shape).map((field) => [field, undefined]));
  const { id: _, ...patch } = { ...every, ...fields } as Patch<KeptRoot> & { id?: undefined };
  patchRecord(doc, root, id as never, patch);
}

/** What came onto the board after the version. */
function removeLater(doc: Y.Doc, version: BoardFile): void {
  for (const root of KEPT_ROOTS) {
    const kept = new Set<string>(version[root].map(({ id }) => id));
    const records = recordsRoot(doc, root);
    for (const id of [...records.keys()]) if (!kept.has(id)) records.delete(id);
  }
}
