import type { Flow } from '../../shared/board/flow.ts';
import type { ActorId } from '../../shared/board/ids.ts';
import type { Translate } from '../../shared/i18n/translate.ts';

/** What an actor gives, by the actor that gets it. */
export type Row = ReadonlyMap<ActorId, readonly Flow[]>;

export const EMPTY_ROW: Row = new Map();
export const NO_FLOWS: readonly Flow[] = [];

/** Flows → giver → receiver → flows, in the order in which they were added. */
export function cellsOf(flows: Iterable<Flow>): ReadonlyMap<ActorId, Row> {
  const cells = new Map<ActorId, Map<ActorId, Flow[]>>();
  for (const flow of flows) {
    const row = cells.get(flow.from) ?? new Map<ActorId, Flow[]>();
    cells.set(flow.from, row);
    const cell = row.get(flow.to);
    if (cell) cell.push(flow);
    else row.set(flow.to, [flow]);
  }
  return cells;
}

/** How many flows an actor gives, those to itself too. */
export const givenIn = (row: Row): number => [...row.values()].reduce((sum, flows) => sum + flows.length, 0);

/** What stands in a cell, for those who hear it: who gives what to whom, and of what kind. */
export function cellInWords(from: string, to: string, flows: readonly Flow[], t: Translate): string {
  const given = flows.map((flow) => flowInWords(flow, t)).join('; ');
  if (from === to) return t('matrix.ownCell', { actor: from, given: given || t('matrix.nothing') });
  return t('matrix.cell', { from, to, given: given || t('matrix.nothing') });
}

function flowInWords({ deliverable, nature, stage, layer }: Flow, t: Translate): string {
  const kind = [t(`nature.${nature}`), t(`stage.${stage}`), layer === 'potential' && t('layer.potential')];
  return `${deliverable}, ${kind.filter(Boolean).join(', ')}`;
}
