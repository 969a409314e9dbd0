export interface GridPlace {
  row: number;
  column: number;
}

export interface GridSize {
  rows: number;
  columns: number;
}

/** As many rows as Page Up and Page Down go: about what a laptop shows at once. */
const PAGE_ROWS = 8;

type PressedKeys = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/**
 * Where a key leads from a cell of a grid, after the grid pattern of WAI-ARIA; null for keys that lead nowhere.
 * At an edge a move stays where it is.
 */
export function movedInGrid({ row, column }: GridPlace, pressed: PressedKeys, size: GridSize): GridPlace | null {
  const { key, ctrlKey, metaKey, shiftKey, altKey } = pressed;
  if (shiftKey || altKey) return null;
  const last = { row: size.rows - 1, column: size.columns - 1 };
  const to = (place: GridPlace): GridPlace => ({
    row: Math.max(0, Math.min(last.row, place.row)),
    column: Math.max(0, Math.min(last.column, place.column)),
  });
  if (ctrlKey || metaKey) {
    if (key === 'Home') return to({ row: 0, column: 0 });
    return key === 'End' ? to(last) : null;
  }
  switch (key) {
    case 'ArrowUp':
      return to({ row: row - 1, column });
    case 'ArrowDown':
      return to({ row: row + 1, column });
    case 'ArrowLeft':
      return to({ row, column: column - 1 });
    case 'ArrowRight':
      return to({ row, column: column + 1 });
    case 'Home':
      return to({ row, column: 0 });
    case 'End':
      return to({ row, column: last.column });
    case 'PageUp':
      return to({ row: row - PAGE_ROWS, column });
    case 'PageDown':
      return to({ row: row + PAGE_ROWS, column });
    default:
      return null;
  }
}
