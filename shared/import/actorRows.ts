import type { Actor, Sector } from '../board/actor.ts';
import { readBusinessId } from '../board/businessId.ts';
import { DOOR_FACTOR, LINE_LIMIT, PARAGRAPH_LIMIT } from '../board/fields.ts';
import { ACTOR_COLUMNS, type ActorColumn, type ColumnMap } from './actorColumns.ts';
import { plainWords } from './plainWords.ts';
import { readSector, sectorOfName } from './readSector.ts';
import type { TableRow } from './readTable.ts';

/** What a row tells of an actor; a field that it leaves empty is not there. */
export type RowActor = Pick<Actor, 'name' | 'sector'> & Partial<Pick<Actor, ActorColumn>>;

/** What is amiss with one row. The row is brought in all the same, but for one without a name. */
export interface RowProblem {
  code: 'noName' | 'unknownSector' | 'businessIdCheck' | 'shortened' | 'cut';
  row: number;
  column: ActorColumn;
}

export interface ActorRow {
  row: number;
  actor: RowActor;
}

/** How sectors are told: by what the words of the column mean, and by one choice for rows that have none. */
export interface SectorChoice {
  /** folded word → sector, for words that are not known */
  words: ReadonlyMap<string, Sector>;
  /** for rows without a word; 'byName' reads it from the name, and takes 'other' where the name does not tell */
  otherwise: Sector | 'byName';
}

export const SECTORS_BY_NAME: SectorChoice = { words: new Map(), otherwise: 'byName' };

const PARAGRAPHS: readonly ActorColumn[] = ['description', 'activities', 'audience', 'strengths'];

/** Rows of a table, its header not among them, → actors and what is amiss with them. */
export function readActorRows(
  rows: readonly TableRow[],
  columns: ColumnMap,
  sectors: SectorChoice,
): { actors: ActorRow[]; problems: RowProblem[] } {
  const actors: ActorRow[] = [];
  const problems: RowProblem[] = [];
  for (const { number, cells } of rows) {
    const tell = (code: RowProblem['code'], column: ActorColumn) => problems.push({ code, row: number, column });
    const told = joinCells(cells, columns);
    const name = told.get('name');
    if (name === undefined) tell('noName', 'name');
    else actors.push({ row: number, actor: readActor(name, told, sectors, tell) });
  }
  return { actors, problems };
}

/** The words of the sector column that nothing is known of, as they are first written, folded word → word. */
export function unknownSectors(rows: readonly TableRow[], columns: ColumnMap): Map<string, string> {
  const unknown = new Map<string, string>();
  for (const { cells } of rows) {
    const told = joinCells(cells, columns);
    const word = told.get('sector');
    if (told.has('name') && word !== undefined && readSector(word) === null && !unknown.has(plainWords(word)))
      unknown.set(plainWords(word), word);
  }
  return unknown;
}

function joinCells(cells: readonly string[], columns: ColumnMap): Map<ActorColumn, string> {
  const told = new Map<ActorColumn, string>();
  columns.forEach((column, index) => {
    const cell = cells[index];
    if (column === null || !cell) return;
    const isParagraph = PARAGRAPHS.includes(column);
    const text = isParagraph ? cell : cell.replace(/\s+/g, ' ');
    const before = told.get(column);
    told.set(column, before === undefined ? text : `${before}${isParagraph ? '\n' : ', '}${text}`);
  });
  return told;
}

function readActor(
  name: string,
  told: ReadonlyMap<ActorColumn, string>,
  sectors: SectorChoice,
  tell: (code: RowProblem['code'], column: ActorColumn) => void,
): RowActor {
  const actor: RowActor = { name, sector: 'other' };
  for (const column of ACTOR_COLUMNS) {
    const text = told.get(column);
    if (text !== undefined && column !== 'sector') actor[column] = text;
  }

  const word = told.get('sector');
  const known = word === undefined ? null : (readSector(word) ?? sectors.words.get(plainWords(word)) ?? null);
  if (word === undefined) {
    actor.sector = sectors.otherwise === 'byName' ? (sectorOfName(name) ?? 'other') : sectors.otherwise;
  } else if (known === null) tell('unknownSector', 'sector');
  else actor.sector = known;

  if (actor.businessId !== undefined) {
    const id = readBusinessId(actor.businessId);
    if (id === null) tell('businessIdCheck', 'businessId');
    else actor.businessId = id;
  }
  shorten(actor, tell);
  return actor;
}

/** Lines that are too long are shortened and stand whole in the description; what the gate would refuse is cut. */
function shorten(actor: RowActor, tell: (code: RowProblem['code'], column: ActorColumn) => void): void {
  for (const column of ACTOR_COLUMNS) {
    const text = actor[column];
    if (column === 'sector' || PARAGRAPHS.includes(column) || text === undefined || text.length <= LINE_LIMIT) continue;
    actor[column] = `${text.slice(0, LINE_LIMIT - 1).trimEnd()}…`;
    actor.description = actor.description === undefined ? text : `${text}\n${actor.description}`;
    tell('shortened', column);
  }
  for (const column of PARAGRAPHS) {
    const text = actor[column as 'description'];
    if (text === undefined || text.length <= PARAGRAPH_LIMIT * DOOR_FACTOR) continue;
    actor[column as 'description'] = text.slice(0, PARAGRAPH_LIMIT * DOOR_FACTOR);
    tell('cut', column);
  }
}
