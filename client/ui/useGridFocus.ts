import {
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
  useCallback,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { type GridPlace, movedInGrid } from './gridMoves.ts';

interface GridFocus {
  /** for the element with the role of a grid */
  gridProps: {
    ref: RefObject<HTMLTableElement | null>;
    onKeyDown: (event: KeyboardEvent) => void;
    onFocus: (event: FocusEvent) => void;
    onBlur: (event: FocusEvent) => void;
  };
  /** the cell that Tab leads to, by the ids of its row and column */
  current: { row: string; column: string };
  focusCell: (row: string, column: string) => void;
}

/** For the one element in a cell that the focus goes to. @param isCurrent whether Tab leads to it */
export const cellProps = (row: string, column: string, isCurrent: boolean) => ({
  'data-cell': `${row} ${column}`,
  tabIndex: isCurrent ? 0 : -1,
});

/**
 * A grid that is one stop of Tab, in which keys move the focus from cell to cell. The place is kept by ids, so that it
 * stays on its record whatever others add or remove around it; when they remove the record itself, the focus goes to the
 * cell that took its place.
 * @param rows ids without spaces, in the order in which they are shown; so are the columns
 */
export function useGridFocus(rows: readonly string[], columns: readonly string[]): GridFocus {
  const [place, setPlace] = useState<GridPlace & { ids: readonly [string, string] }>({
    row: 0,
    column: 0,
    ids: ['', ''],
  });
  const grid = useRef<HTMLTableElement>(null);
  const lastFocused = useRef<Element | null>(null);
  const indexOf = (ids: readonly string[], id: string, before: number) =>
    ids.includes(id) ? ids.indexOf(id) : Math.max(0, Math.min(before, ids.length - 1));
  const row = indexOf(rows, place.ids[0], place.row);
  const column = indexOf(columns, place.ids[1], place.column);
  const current = { row: rows[row] ?? '', column: columns[column] ?? '' };

  const focusCell = useCallback((rowId: string, columnId: string) => {
    grid.current?.querySelector<HTMLElement>(`[data-cell="${rowId} ${columnId}"]`)?.focus();
  }, []);

  useLayoutEffect(() => {
    const lost = lastFocused.current;
    if (lost && !lost.isConnected && document.activeElement === document.body) focusCell(current.row, current.column);
  });

  const onFocus = ({ target }: FocusEvent) => {
    lastFocused.current = target;
    const ids = target.getAttribute('data-cell')?.split(' ');
    const [rowId, columnId] = ids ?? [];
    if (rowId === undefined || columnId === undefined) return;
    setPlace({ row: rows.indexOf(rowId), column: columns.indexOf(columnId), ids: [rowId, columnId] });
  };
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (relatedTarget && !currentTarget.contains(relatedTarget)) lastFocused.current = null;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // What stands inside a cell has keys of its own.
    if (!(event.target as Element).hasAttribute('data-cell')) return;
    const next = movedInGrid({ row, column }, event, { rows: rows.length, columns: columns.length });
    if (!next) return;
    event.preventDefault();
    focusCell(rows[next.row] ?? '', columns[next.column] ?? '');
  };
  return { gridProps: { ref: grid, onKeyDown, onFocus, onBlur }, current, focusCell };
}
