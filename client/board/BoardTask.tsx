import { createContext, use } from 'react';
import type { ActorId, CommentId, NoteId } from '../../shared/board/ids.ts';

/** What the person is in the middle of, beside selecting and editing. */
export type BoardTask =
  | { kind: 'none' }
  /** naming a new actor; on the map at a place, in the list in the panel */
  | { kind: 'addActor'; at: { x: number; y: number } | null }
  /** choosing who gives what to whom; null ends are still to be picked, by tap, focus or name */
  | { kind: 'connect'; from: ActorId | null; to: ActorId | null }
  /** bringing actors or a map in, in a dialog; `names` is a list that was pasted already */
  | { kind: 'import'; names: string }
  /** picking several records, one by one */
  | { kind: 'selectSeveral' }
  /** writing on a note, on the paper itself */
  | { kind: 'writeNote'; id: NoteId }
  /** choosing what is to be seen of the board */
  | { kind: 'filter' }
  /** reading what has been said on the whole board, or one thread of it */
  | { kind: 'comments'; thread: CommentId | null }
  /** naming, choosing and looking at versions */
  | { kind: 'versions' }
  /** reading what the map says */
  | { kind: 'findings' }
  /** beginning a thread about the selected record */
  | { kind: 'comment'; on: string };

export interface BoardTaskControl {
  task: BoardTask;
  setTask: (task: BoardTask) => void;
  /** asks the panel to take the focus, for people who work by keyboard */
  focusPanel: () => void;
  /** ends the task with a record selected, and the focus on it */
  finish: (id: string) => void;
}

export const BoardTaskContext = createContext<BoardTaskControl | null>(null);

/** @throws Error where no board is open */
export function useBoardTask(): BoardTaskControl {
  const control = use(BoardTaskContext);
  if (!control) throw new Error('useBoardTask outside an open board');
  return control;
}

export const NO_TASK: BoardTask = { kind: 'none' };
