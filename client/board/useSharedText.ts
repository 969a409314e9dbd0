import { useCallback, useSyncExternalStore } from 'react';
import * as Y from 'yjs';
import type { RootName } from '../../shared/board/board.ts';
import { editRecord } from '../../shared/document/commands/editRecord.ts';
import { recordsRoot } from '../../shared/document/layout.ts';
import { useOpenBoard } from './OpenBoard.tsx';

/**
 * A text that several people may be writing in, as it is in the document this very moment: unlike the board's
 * snapshots it does not wait for a frame, so that an input can show it. A burst of typing is one undo step.
 */
export function useSharedText(root: RootName, id: string, field: string): [string, (next: string) => void] {
  const { doc, undo } = useOpenBoard();
  const subscribe = useCallback(
    (onChange: () => void) => {
      const record = recordsRoot(doc, root).get(id);
      record?.observeDeep(onChange);
      return () => record?.unobserveDeep(onChange);
    },
    [doc, root, id],
  );
  const read = () => {
    const text = recordsRoot(doc, root).get(id)?.get(field);
    return text instanceof Y.Text ? text.toString() : '';
  };
  const text = useSyncExternalStore(subscribe, read);
  const write = (next: string) =>
    undo.perform(() => editRecord(doc, root, id as never, { [field]: next } as never), `text ${root} ${id} ${field}`);
  return [text, write];
}
