import { useCallback, useMemo, useState } from 'react';
import type { Actor } from '../../shared/board/actor.ts';
import type { Nature } from '../../shared/board/flow.ts';
import type { ActorId } from '../../shared/board/ids.ts';
import { useBoardTask } from '../board/BoardTask.tsx';
import { useOpenBoard } from '../board/OpenBoard.tsx';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { ActorHead } from '../panel/ActorHead.tsx';
import table from '../ui/GridTable.module.css';
import { useGridFocus } from '../ui/useGridFocus.ts';
import { cellInWords, EMPTY_ROW, givenIn, NO_FLOWS, type Row } from './cells.ts';
import styles from './MatrixGrid.module.css';
import { MatrixRow, NAME, type OpenCell } from './MatrixRow.tsx';

/** What stands in the cells: the deliverables, or only the marks of their flows, so that twenty actors fit on a screen. */
export type CellContent = 'words' | 'marks';

const GRID = `${table['grid']} ${styles['grid']}`;

/** How the heads of the columns are laid out. */
const COLUMN_HEAD = {
  words: { room: 100, maxLines: 4, of: 'column' },
  marks: { room: 130, maxLines: 2, of: 'narrowColumn' },
} as const;

export interface MatrixContent {
  actors: readonly Actor[];
  cells: ReadonlyMap<ActorId, Row>;
  /** of the flow that is written next */
  nature: Nature;
  onNature: (nature: Nature) => void;
}

/** Every actor as a row that gives and as a column that gets. */
export function MatrixGrid({ actors, cells, nature, onNature, shows }: MatrixContent & { shows: CellContent }) {
  const { t } = useI18n();
  const { selection } = useOpenBoard();
  const { focusPanel } = useBoardTask();
  const [open, setOpen] = useState<(OpenCell & { from: ActorId }) | null>(null);
  const rows = useMemo(() => actors.map(({ id }) => id), [actors]);
  const columns = useMemo(() => [NAME, ...rows], [rows]);
  const { gridProps, current } = useGridFocus(rows, columns);
  const received = useMemo(() => {
    const counts = new Map<ActorId, number>();
    for (const row of cells.values()) {
      for (const [to, flows] of row) counts.set(to, (counts.get(to) ?? 0) + flows.length);
    }
    return counts;
  }, [cells]);
  const openRecord = useCallback(
    (id: string) => {
      // Out of the panel the focus comes back to the cell, where the flow stood in an editor that is gone by then.
      document.activeElement?.closest('td')?.focus();
      selection.set([id]);
      focusPanel();
    },
    [selection, focusPanel],
  );

  const [from, to] = [actors.find(({ id }) => id === current.row), actors.find(({ id }) => id === current.column)];
  return (
    <>
      {shows === 'marks' && from && to && (
        // Those who hear the page have heard the cell.
        <p className={styles['reading']} aria-hidden>
          {cellInWords(from.name, to.name, cells.get(from.id)?.get(to.id) ?? NO_FLOWS, t)}
        </p>
      )}
      <div className={`${table['scroller']} ${styles['scroller']}`} data-shows={shows}>
        {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the grid pattern of WAI-ARIA on a table */}
        <table {...gridProps} role="grid" aria-label={t('matrix.label')} className={GRID}>
          <thead>
            <tr>
              <th scope="col" className={table['corner']}>
                {t('matrix.corner')}
              </th>
              {actors.map((actor) => (
                <th key={actor.id} scope="col">
                  <ActorHead actor={actor} {...COLUMN_HEAD[shows]} />
                  <span className={styles['total']}>{t('matrix.gets', { count: received.get(actor.id) ?? 0 })}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {actors.map((actor, rank) => {
              const row = cells.get(actor.id) ?? EMPTY_ROW;
              return (
                <MatrixRow
                  key={actor.id}
                  actor={actor}
                  rank={rank}
                  actors={actors}
                  row={row}
                  given={givenIn(row)}
                  current={current.row === actor.id ? current.column : null}
                  open={open?.from === actor.id ? open : null}
                  onOpen={setOpen}
                  nature={open?.from === actor.id ? nature : null}
                  onNature={onNature}
                  shows={shows}
                  onRecord={openRecord}
                />
              );
            })}
          </tbody>
        </table>
      </div>
    </>
  );
}
