import { useEffect, useState } from 'react';
import type { ParticipantId } from '../../shared/board/ids.ts';
import type { AccessRole } from '../../shared/protocol/http.ts';
import { BoardSession } from '../session/BoardSession.ts';
import { BoardStore } from './BoardStore.ts';
import type { OpenBoard } from './OpenBoard.tsx';
import { PersonalUndo } from './PersonalUndo.ts';
import { Selection } from './Selection.ts';

interface Visit {
  boardId: string;
  participantId: ParticipantId;
  alias: string;
  role: AccessRole;
  /** raised to start over with a fresh document after a refusal */
  attempt: number;
}

/** Opens the board while the component is there; null until the board and attempt asked for are open. */
export function useOpenedBoard({ boardId, participantId, alias, role, attempt }: Visit): OpenBoard | null {
  const [opened, setOpened] = useState<{ boardId: string; attempt: number; open: OpenBoard } | null>(null);
  useEffect(() => {
    const session = new BoardSession(syncUrl(), boardId, participantId);
    const { doc } = session;
    const store = new BoardStore(doc, (flush) => soon(flush));
    const undo = new PersonalUndo(doc);
    const me = { id: participantId, alias, role };
    const selection = new Selection();
    const open = { session, doc, store, undo, selection, me, canEdit: role !== 'viewer' };
    setOpened({ boardId, attempt, open });
    return () => {
      undo.destroy();
      store.destroy();
      session.destroy();
    };
  }, [boardId, participantId, alias, role, attempt]);
  return opened?.boardId === boardId && opened.attempt === attempt ? opened.open : null;
}

const syncUrl = (): string => `${window.location.origin.replace(/^http/, 'ws')}/sync`;

/** A hidden tab gets no animation frames, yet its title and its announcements should keep up. */
function soon(flush: () => void): void {
  if (document.hidden) setTimeout(flush, 100);
  else requestAnimationFrame(flush);
}
