import { type KeyboardEvent, memo } from 'react';
import type { Actor } from '../../shared/board/actor.ts';
import type { Nature } from '../../shared/board/flow.ts';
import type { ActorId } from '../../shared/board/ids.ts';
import { useOpenBoard } from '../board/OpenBoard.tsx';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { ActorHead } from '../panel/ActorHead.tsx';
import { cellProps } from '../ui/useGridFocus.ts';
import { CellEditor } from './CellEditor.tsx';
import { cellInWords, NO_FLOWS, type Row } from './cells.ts';
import { FlowMark, FlowMarks } from './FlowMark.tsx';
import styles from './MatrixGrid.module.css';
import type { CellContent } from './MatrixGrid.tsx';

/** The column of the givers' names. */
export const NAME = 'name';

/** The cell that is written in, and what was typed to open it. */
export interface OpenCell {
  to: ActorId;
  typed: string;
}

interface MatrixRowProps {
  actor: Actor;
  /** how many rows are above */
  rank: number;
  actors: readonly Actor[];
  row: Row;
  /** how many flows the actor gives */
  given: number;
  /** the column that Tab leads to; null in every row but one */
  current: string | null;
  open: OpenCell | null;
  onOpen: (cell: (OpenCell & { from: ActorId }) | null) => void;
  /** of the next flow; null in every row but the one that is written in */
  nature: Nature | null;
  onNature: (nature: Nature) => void;
  shows: CellContent;
  /** opens a record in the panel */
  onRecord: (id: string) => void;
}

/** Letters and digits typed on a cell are the beginning of what is given. */
const BEGINS_WORD = /^[\p{L}\p{N}]$/u;

/** One giver. Drawn anew only when its own content changes, as the focus goes from cell to cell all the time. */
export const MatrixRow = memo(function MatrixRow(props: MatrixRowProps) {
  const { actor, rank, actors, row, given, current, open, onOpen, nature, onNature, shows, onRecord } = props;
  const { t } = useI18n();
  const { canEdit } = useOpenBoard();

  /** The editor of a cell near the end of the grid opens towards its middle. */
  const isLast = (index: number) => index > 4 && index > actors.length - 5;
  const onCellKeyDown = (event: KeyboardEvent, to: ActorId) => {
    const { key, ctrlKey, metaKey, altKey, target, currentTarget } = event;
    if (target !== currentTarget || ctrlKey || metaKey || altKey) return;
    const isTyped = canEdit && BEGINS_WORD.test(key);
    if (key !== 'Enter' && key !== 'F2' && !isTyped) return;
    if (!canEdit && !row.has(to)) return;
    event.preventDefault();
    onOpen({ from: actor.id, to, typed: isTyped ? key : '' });
  };
  return (
    <tr>
      <th scope="row">
        <button
          {...cellProps(actor.id, NAME, current === NAME)}
          type="button"
          data-record={actor.id}
          onClick={() => onRecord(actor.id)}
        >
          <ActorHead
            actor={actor}
            {...(shows === 'words' ? { room: 156, maxLines: 3 } : { room: 140, maxLines: 2 })}
            of="row"
          />
          <span className={styles['total']}>{t('matrix.gives', { count: given })}</span>
        </button>
      </th>
      {actors.map((to, index) => {
        const flows = row.get(to.id) ?? NO_FLOWS;
        const isOpen = open?.to === to.id;
        return (
          <td
            key={to.id}
            {...cellProps(actor.id, to.id, current === to.id)}
            aria-label={cellInWords(actor.name, to.name, flows, t)}
            data-own={to.id === actor.id || undefined}
            data-open={isOpen || undefined}
            onKeyDown={(event) => onCellKeyDown(event, to.id)}
            onClick={() => {
              if (!isOpen && (canEdit || flows.length > 0)) onOpen({ from: actor.id, to: to.id, typed: '' });
            }}
          >
            {flows.map((flow) =>
              shows === 'words' ? (
                <FlowMark key={flow.id} flow={flow} room={100} />
              ) : (
                <span key={flow.id} className={styles['mark']} data-layer={flow.layer}>
                  <FlowMarks flow={flow} />
                </span>
              ),
            )}
            {isOpen && nature && (
              <div
                className={styles['editor']}
                data-end={isLast(index) || undefined}
                data-up={isLast(rank) || undefined}
              >
                <CellEditor
                  from={actor}
                  to={to}
                  flows={flows}
                  typed={open.typed}
                  nature={nature}
                  onNature={onNature}
                  onRecord={onRecord}
                  onClose={() => onOpen(null)}
                />
              </div>
            )}
          </td>
        );
      })}
    </tr>
  );
});
