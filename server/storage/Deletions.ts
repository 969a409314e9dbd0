import type { DeletedRecords } from '../../shared/board/deleted.ts';
import type { ParticipantId } from '../../shared/board/ids.ts';

/** Records that somebody deleted from a board in one edit. */
export interface Deletion {
  id: string;
  board: string;
  /** null for a participant who has been forgotten */
  by: ParticipantId | null;
  /** ISO time */
  at: string;
  records: DeletedRecords;
}

/** The most that one board's deletions may take together, in bytes of JSON; beyond it the oldest go. */
export const MAX_DELETIONS_BYTES = 32 * 1024 * 1024;

/** How many of one board are kept; beyond it the oldest go. A script can make thousands a minute, and each list reads them all. */
export const MAX_DELETIONS = 2000;

/** What was deleted lately, for a facilitator to put back. */
export interface Deletions {
  /**
   * Keeps them all, the newest last, or none.
   * @throws when a board is unknown or the storage is away
   */
  keep(deletions: readonly Deletion[]): Promise<void>;
  /** What was deleted from the board at that ISO time or later, the newest first. */
  since(board: string, time: string): Promise<Deletion[]>;
  /** Removes what was deleted from any board before that ISO time. */
  removeBefore(time: string): Promise<void>;
  /** Keeps what the participant deleted and forgets who it was. */
  forgetAuthor(participant: ParticipantId): Promise<void>;
}
