import type { ParticipantId } from '../../shared/board/ids.ts';
import type { BoardSession } from './BoardSession.ts';

interface Ahead {
  boardId: string;
  participantId: ParticipantId;
  /** null until its code is here */
  session: BoardSession | null;
}

/** A page opens one board at a time. */
let ahead: Ahead | null = null;

/** Opens a board's session while the code that shows the board is still on its way. Call `closeAhead` if that never comes. */
export async function openAhead(boardId: string, participantId: ParticipantId): Promise<void> {
  if (ahead?.boardId === boardId && ahead.participantId === participantId) return;
  closeAhead();
  const mine: Ahead = { boardId, participantId, session: null };
  ahead = mine;
  // Where this fails, the code that shows the board fails too, and says so.
  const code = await import('./BoardSession.ts').catch(() => null);
  if (code && ahead === mine) mine.session = new code.BoardSession(boardId, participantId);
}

/** Gives away the session that was opened ahead, if it is of this board; its new owner destroys it. */
export function takeAhead(boardId: string, participantId: ParticipantId): BoardSession | null {
  const taken = ahead;
  if (taken?.boardId !== boardId || taken.participantId !== participantId) return null;
  ahead = null;
  return taken.session;
}

export function closeAhead(): void {
  ahead?.session?.destroy();
  ahead = null;
}
