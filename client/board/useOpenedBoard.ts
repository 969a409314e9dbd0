import { useLayoutEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { ParticipantId } from '../../shared/board/ids.ts';
import type { AccessRole } from '../../shared/protocol/http.ts';
import { Tidying } from '../layout/Tidying.ts';
import { BoardSession } from '../session/BoardSession.ts';
import { takeAhead } from '../session/sessionAhead.ts';
import { BoardFilter } from './BoardFilter.ts';
import { BoardStore } from './BoardStore.ts';
import { Following } from './Following.ts';
import type { OpenBoard } from './OpenBoard.tsx';
import { PersonalUndo } from './PersonalUndo.ts';
import { Reveal } from './Reveal.ts';
import { Selection } from './Selection.ts';
import { VersionPreview } from './VersionPreview.ts';
import { WhatIf } from './WhatIf.ts';

interface Visit {
  boardId: string;
  participantId: ParticipantId;
  alias: string;
  role: AccessRole;
  /** raised to start over with a fresh document after a refusal */
  attempt: number;
}

/** Opens the board while the component is there; null until the board and attempt asked for are open. */
export function useOpenedBoard(visit: Visit): OpenBoard | null {
  const opened = useVisit(visit);
  const locked = useSyncExternalStore(
    opened?.store.subscribe ?? NOTHING_TO_HEAR,
    () => opened?.store.getSnapshot().board.locked ?? false,
  );
  const canEdit = visit.role === 'facilitator' || (visit.role === 'participant' && !locked);
  return useMemo(() => opened && { ...opened, canEdit, live: null }, [opened, canEdit]);
}

type Opened = Omit<OpenBoard, 'canEdit' | 'live'>;

function useVisit({ boardId, participantId, alias, role, attempt }: Visit): Opened | null {
  const [visit, setVisit] = useState<{ boardId: string; attempt: number; opened: Opened } | null>(null);
  // Before anything is painted: a board that is here already is not said to be loading.
  useLayoutEffect(() => {
    const session = takeAhead(boardId, participantId) ?? new BoardSession(boardId, participantId);
    const { doc } = session;
    const store = new BoardStore(doc, (flush) => soon(flush));
    const undo = new PersonalUndo(doc);
    const me = { id: participantId, alias, role };
    const selection = new Selection();
    const filter = new BoardFilter();
    const whatIf = new WhatIf();
    const following = new Following();
    const reveal = new Reveal();
    const tidying = new Tidying();
    const preview = new VersionPreview();
    const opened = {
      id: boardId,
      session,
      doc,
      store,
      undo,
      selection,
      filter,
      whatIf,
      following,
      reveal,
      tidying,
      preview,
      me,
    };
    setVisit({ boardId, attempt, opened });
    return () => {
      tidying.cancel();
      preview.stop();
      undo.destroy();
      store.destroy();
      session.destroy();
    };
  }, [boardId, participantId, alias, role, attempt]);
  return visit?.boardId === boardId && visit.attempt === attempt ? visit.opened : null;
}

const NOTHING_TO_HEAR = () => () => undefined;

/** A hidden tab gets no animation frames, yet its title and its announcements should keep up. */
function soon(flush: () => void): void {
  if (document.hidden) setTimeout(flush, 100);
  else requestAnimationFrame(flush);
}
