import { useMemo, useSyncExternalStore } from 'react';
import type { OpenBoard } from './OpenBoard.tsx';

/** The board as it is to be shown: a version in its place, to look at only, while there is one. */
export function usePreviewedBoard(open: OpenBoard): OpenBoard {
  const shown = useSyncExternalStore(open.preview.subscribe, open.preview.get);
  return useMemo(
    () => (shown ? { ...open, doc: shown.doc, store: shown.store, canEdit: false, live: open } : open),
    [open, shown],
  );
}
