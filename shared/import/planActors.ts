import type { Actor } from '../board/actor.ts';
import type { Board } from '../board/board.ts';
import type { ActorId } from '../board/ids.ts';
import { ActorIndex } from './ActorIndex.ts';
import { ACTOR_COLUMNS, type ActorColumn } from './actorColumns.ts';
import type { ActorRow, RowActor } from './actorRows.ts';

export const ROW_ACTIONS = ['merge', 'add', 'leave'] as const;
export type RowAction = (typeof ROW_ACTIONS)[number];

/** The organisation that a row seems to be: one on the board, or one of an earlier row. */
export interface Match {
  actor: ActorId | null;
  /** the earlier row; null where it is on the board */
  row: number | null;
  name: string;
  by: 'businessId' | 'name';
  /** where it is on the board: other cards there of the same name, which seem to be it too */
  also: readonly ActorId[];
}

/** What becomes of one row. */
export interface PlannedRow extends ActorRow {
  match: Match | null;
  action: RowAction;
  /** what a merge brings: columns that are empty there */
  fills: readonly ActorColumn[];
  /** what a merge leaves as it is there, though the row tells otherwise */
  keeps: readonly ActorColumn[];
}

/** What an import will do. Nothing here is on the board yet. */
export interface ActorPlan {
  rows: PlannedRow[];
  additions: RowActor[];
  fills: { id: ActorId; fields: Partial<RowActor> }[];
  counts: { added: number; merged: number; skipped: number };
}

/** Somebody that rows are compared with and merged into. */
interface Target {
  id: ActorId | null;
  row: number | null;
  /** as the import will leave it */
  fields: Partial<RowActor> & Pick<Actor, 'name'>;
  /** what the import brings to it */
  brought: Partial<RowActor>;
}

/**
 * Decides row by row: the same organisation is merged, everybody else is added.
 * @param choices row number → what a person wants instead; 'merge' counts only where the row has a match
 */
export function planActors(
  rows: readonly ActorRow[],
  actors: Board['actors'],
  choices: ReadonlyMap<number, RowAction> = new Map(),
): ActorPlan {
  const index = new ActorIndex<Target>();
  for (const actor of actors.values()) {
    index.add({ id: actor.id, row: null, fields: { ...actor }, brought: {} }, actor);
  }
  const plan: ActorPlan = { rows: [], additions: [], fills: [], counts: { added: 0, merged: 0, skipped: 0 } };
  const touched = new Set<Target>();
  for (const { row, actor } of rows) {
    const found = index.find(actor);
    const wanted = choices.get(row) ?? 'merge';
    const action = wanted === 'merge' && !found ? 'add' : wanted;
    const { fills, keeps } = found ? compare(found.key.fields, actor) : { fills: [], keeps: [] };
    const match = found && matchOf(found);
    plan.rows.push({ row, actor, match, action, fills, keeps });

    if (action === 'add') {
      const target: Target = { id: null, row, fields: { ...actor }, brought: { ...actor } };
      touched.add(target);
      index.add(target, actor);
      plan.counts.added += 1;
    } else if (action === 'merge' && found && fills.length > 0) {
      const filled = Object.fromEntries(fills.map((column) => [column, actor[column]]));
      Object.assign(found.key.fields, filled);
      Object.assign(found.key.brought, filled);
      touched.add(found.key);
      plan.counts.merged += 1;
    } else plan.counts.skipped += 1;
  }
  for (const { id, brought } of touched) {
    if (id === null) plan.additions.push(brought as RowActor);
    else plan.fills.push({ id, fields: brought });
  }
  return plan;
}

function matchOf({ key, by, also }: { key: Target; by: Match['by']; also: readonly Target[] }): Match {
  const others = key.id === null ? [] : also.flatMap(({ id }) => id ?? []);
  return { actor: key.id, row: key.row, name: key.fields.name, by, also: others };
}

/** An empty text, and the sector 'other', which leaves room for a better one. */
export const tellsNothing = (column: string, value: string | undefined): boolean =>
  value === undefined || value === '' || (column === 'sector' && value === 'other');

function compare(there: Partial<RowActor>, here: RowActor): { fills: ActorColumn[]; keeps: ActorColumn[] } {
  const told = ACTOR_COLUMNS.filter((column) => !tellsNothing(column, here[column]) && here[column] !== there[column]);
  return {
    fills: told.filter((column) => tellsNothing(column, there[column])),
    keeps: told.filter((column) => !tellsNothing(column, there[column])),
  };
}
