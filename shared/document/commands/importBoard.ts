import type * as Y from 'yjs';
import { ROOT_NAMES, type RootName } from '../../board/board.ts';
import type { BoardFile } from '../../board/boardFile.ts';
import { recordsRoot } from '../layout.ts';
import { type Patch, patchRecord, putRecord } from './records.ts';

export interface ImportCounts {
  /** records that were new here */
  added: number;
  /** records that were here already and changed */
  merged: number;
  /** records that were here already and are the same */
  skipped: number;
}

/**
 * Brings a file's records into the board. A record with the same id is the same record and takes the file's fields,
 * but nothing that the file leaves empty is emptied here. The board keeps its own title and question.
 */
export function importBoard(doc: Y.Doc, file: BoardFile): ImportCounts {
  const counts: ImportCounts = { added: 0, merged: 0, skipped: 0 };
  doc.transact(() => {
    for (const root of ROOT_NAMES) importRecords(doc, root, file[root], counts);
  });
  return counts;
}

function importRecords<R extends RootName>(doc: Y.Doc, root: R, records: BoardFile[R], counts: ImportCounts): void {
  for (const record of records) {
    const { id, ...fields } = record;
    const filled = Object.fromEntries(Object.entries(fields).filter(([, value]) => !isEmpty(value)));
    if (!recordsRoot(doc, root).has(id)) {
      putRecord(doc, root, record as never);
      counts.added += 1;
    } else if (patchRecord(doc, root, id as never, filled as Patch<R>)) counts.merged += 1;
    else counts.skipped += 1;
  }
}

const isEmpty = (value: unknown): boolean => value === '' || (Array.isArray(value) && value.length === 0);
