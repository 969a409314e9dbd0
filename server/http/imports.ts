import type { Context } from 'hono';
import type * as Y from 'yjs';
import { parseBoardFile } from '../../shared/board/boardFile.ts';
import { withoutOthersWords } from '../../shared/board/withoutOthersWords.ts';
import { actorParts, importActors } from '../../shared/document/commands/importActors.ts';
import { type ImportCounts, importBoard } from '../../shared/document/commands/importBoard.ts';
import { readBoard } from '../../shared/document/readBoard.ts';
import { freeRows } from '../../shared/drawing/freeRows.ts';
import { guessColumns, isHeader } from '../../shared/import/actorColumns.ts';
import { readActorRows, SECTORS_BY_NAME } from '../../shared/import/actorRows.ts';
import { planActors } from '../../shared/import/planActors.ts';
import { readTable } from '../../shared/import/readTable.ts';
import type { Session } from '../access/Sessions.ts';
import { HttpError } from './errors.ts';
import { mediaTypeOf } from './requests.ts';

/** What came of an import. A row of a table is named as `rows/12/businessId`, as a spreadsheet counts rows. */
interface Imported extends ImportCounts {
  problems: readonly { code: string; at: string }[];
}

/** Brings what has been read into a board, in one edit. */
type BringIn = (doc: Y.Doc) => Imported;

/**
 * Reads the body of a request: a board file, or a table of actors.
 * @throws HttpError 'unsupportedType' | 'unreadableFile'
 */
export async function readImport(c: Context, session: Session): Promise<BringIn> {
  const type = mediaTypeOf(c);
  if (type === 'application/json') return readFile(await c.req.text(), session);
  if (type === 'text/csv') return readActors(new Uint8Array(await c.req.arrayBuffer()));
  throw new HttpError('unsupportedType');
}

function readFile(text: string, session: Session): BringIn {
  const { file, problems } = parseBoardFile(text);
  if (!file) throw new HttpError('unreadableFile', problems);
  const { kept, left } =
    session.role === 'facilitator' ? { kept: file, left: 0 } : withoutOthersWords(file, session.member.id);
  return (doc) => {
    const counts = importBoard(doc, kept);
    return { ...counts, skipped: counts.skipped + left, problems };
  };
}

/** Columns are known by their header, sectors by their words or else the name; the same organisation is merged. */
function readActors(bytes: Uint8Array): BringIn {
  const table = readTable(bytes);
  if ('code' in table) {
    throw new HttpError('unreadableFile', [
      { code: table.code, at: table.row === undefined ? '' : `rows/${table.row}` },
    ]);
  }
  const [header, ...rows] = table.rows;
  if (!header || !isHeader(header.cells)) throw new HttpError('unreadableFile', [{ code: 'noHeader', at: 'rows/1' }]);
  const { actors, problems } = readActorRows(rows, guessColumns(header.cells), SECTORS_BY_NAME);
  return (doc) => {
    const board = readBoard(doc);
    const { counts, ...plan } = planActors(actors, board.actors);
    const places = freeRows(board, plan.additions.length);
    for (const part of actorParts(plan, places, Number.POSITIVE_INFINITY)) importActors(doc, part);
    return {
      ...counts,
      skipped: counts.skipped + rows.length - actors.length,
      problems: problems.map(({ code, row, column }) => ({ code, at: `rows/${row}/${column}` })),
    };
  };
}
