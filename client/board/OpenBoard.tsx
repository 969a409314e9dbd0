import { createContext, use, useMemo, useSyncExternalStore } from 'react';
import type * as Y from 'yjs';
import type { Board } from '../../shared/board/board.ts';
import type { ParticipantId } from '../../shared/board/ids.ts';
import type { AccessRole } from '../../shared/protocol/http.ts';
import type { Tidying } from '../layout/Tidying.ts';
import type { BoardSession, SessionStatus } from '../session/BoardSession.ts';
import type { Other } from '../session/PresenceChannel.ts';
import { type BoardFilter, type Shown, shownPart } from './BoardFilter.ts';
import type { BoardStore } from './BoardStore.ts';
import type { Following } from './Following.ts';
import type { PersonalUndo } from './PersonalUndo.ts';
import type { Reveal } from './Reveal.ts';
import type { Selection } from './Selection.ts';
import type { VersionPreview } from './VersionPreview.ts';
import type { WhatIf } from './WhatIf.ts';

/** One board as this tab has it open. */
export interface OpenBoard {
  id: string;
  session: BoardSession;
  doc: Y.Doc;
  store: BoardStore;
  undo: PersonalUndo;
  selection: Selection;
  filter: BoardFilter;
  whatIf: WhatIf;
  following: Following;
  reveal: Reveal;
  tidying: Tidying;
  preview: VersionPreview;
  me: { id: ParticipantId; alias: string; role: AccessRole };
  /** by this person's role, and by the lock of the map */
  canEdit: boolean;
  /** the board as it is now, where `doc` and `store` are those of a version that is looked at; null where they are its own */
  live: OpenBoard | null;
}

export const OpenBoardContext = createContext<OpenBoard | null>(null);

/** @throws Error where no board is open */
export function useOpenBoard(): OpenBoard {
  const open = use(OpenBoardContext);
  if (!open) throw new Error('useOpenBoard outside an open board');
  return open;
}

/** The latest snapshot of the board. */
export const useBoard = (): Board => useBoardPart(whole);

const whole = (board: Board): Board => board;

/** What is asked for of the latest snapshot; whoever asks is rendered anew only when that is another value. */
export function useBoardPart<T>(part: (board: Board) => T): T {
  const { store } = useOpenBoard();
  return useSyncExternalStore(store.subscribe, () => part(store.getSnapshot()));
}

/** What this person has chosen to see of the board; an actor who is no longer on it is chosen no more. */
export function useShown(): Shown {
  const { filter } = useOpenBoard();
  const { actors } = useBoard();
  const shown = useSyncExternalStore(filter.subscribe, filter.get);
  const isGone = shown.actor !== null && !actors.has(shown.actor);
  return useMemo(() => (isGone ? { ...shown, actor: null } : shown), [shown, isGone]);
}

/** The latest snapshot of what is to be seen of the board. */
export function useShownBoard(): Board {
  const board = useBoard();
  const shown = useShown();
  const selected = useSelection();
  return useMemo(() => shownPart(board, shown, selected), [board, shown, selected]);
}

export function useSelection(): ReadonlySet<string> {
  const { selection } = useOpenBoard();
  return useSyncExternalStore(selection.subscribe, selection.get);
}

/** One thing of the session's status; whoever asks is rendered anew only when that changes, and not with every edit. */
export function useSessionStatus<K extends keyof SessionStatus>(part: K): SessionStatus[K] {
  const { session } = useOpenBoard();
  return useSyncExternalStore(session.subscribe, () => session.getStatus()[part]);
}

export function useOthers(): readonly Other[] {
  const { presence } = useOpenBoard().session;
  return useSyncExternalStore(presence.subscribe, presence.getOthers);
}

export function useUndoState(): { canUndo: boolean; canRedo: boolean } {
  const { undo } = useOpenBoard();
  return useSyncExternalStore(undo.subscribe, undo.getState);
}
