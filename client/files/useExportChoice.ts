import { useMemo, useState } from 'react';
import type { Board } from '../../shared/board/board.ts';
import type { FlowId } from '../../shared/board/ids.ts';
import { placedOf } from '../../shared/board/placed.ts';
import { type ExportFormat, type ExportOptions, MAX_EXPORT_IDS } from '../../shared/protocol/exports.ts';

export interface ExportChoice {
  format: ExportFormat;
  /** the id of an area, or one of the two */
  scope: string;
  layer: 'both' | 'today' | 'potential';
  people: boolean;
  paper: ExportOptions['paper'];
  table: ExportOptions['table'];
}

/** What the person asks for, and the options that come of it. More selected than can be asked for counts as nothing. */
export function useExportChoice(board: Board, selection: ReadonlySet<string>) {
  // What was selected when the dialog opened; others' deletions take away from it.
  const selected = useMemo(
    () => [...selection].filter((id) => board.flows.has(id as FlowId) || placedOf(board, [id]).length > 0),
    [board, selection],
  );
  const [choice, setChoice] = useState<ExportChoice>({
    format: 'docx',
    scope: 'all',
    layer: 'both',
    people: false,
    paper: 'a4',
    table: 'flows',
  });
  const options = useMemo((): ExportOptions => {
    const { scope, layer, people, paper, table } = choice;
    const ids = scope === 'all' ? undefined : scope === 'selected' ? selected : [scope];
    return { ids, layer: layer === 'both' ? undefined : layer, people, paper, table };
  }, [choice, selected]);
  const choose = (change: Partial<ExportChoice>) => setChoice((before) => ({ ...before, ...change }));
  return { choice, options, selected: selected.length > MAX_EXPORT_IDS ? [] : selected, choose };
}
