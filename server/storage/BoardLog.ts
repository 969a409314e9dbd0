import type { ParticipantId } from '../../shared/board/ids.ts';

/** What a board's log holds after some sequence number. */
interface LogTail {
  /** the encoded state that replaced the beginning of the log; null when the updates alone are enough */
  snapshot: Uint8Array | null;
  /** Yjs updates (V1) in the order of their sequence numbers */
  updates: Uint8Array[];
  /** the sequence number of the last update; 0 for a board that nobody has written */
  head: number;
}

/** The truth about every board: an append-only log of Yjs updates, numbered from 1 without gaps. */
export interface BoardLog {
  /**
   * Whether somebody else than this process has written what is stored, as putting a backup back does, since this was asked
   * last. Until it is asked, nothing more is written.
   */
  replaced(): boolean;
  /**
   * Writes the updates in order and resolves with the new head once they are on the disk: all of them or none.
   * `owners` names who used which Yjs client first; a client that has an owner keeps it.
   * @throws when the board is unknown, the storage is away, or somebody else has written it
   */
  append(board: string, updates: readonly Uint8Array[], owners: ReadonlyMap<number, ParticipantId>): Promise<number>;
  /** What was written after `seq`; the whole board for 0. An unknown board is empty. */
  readSince(board: string, seq: number): Promise<LogTail>;
  /** Replaces everything up to `seq` by the encoded state that it amounts to. */
  snapshot(board: string, seq: number, state: Uint8Array): Promise<void>;
  /** Every known Yjs client of the board and whose it is; null for a participant who has been forgotten. */
  owners(board: string): Promise<Map<number, ParticipantId | null>>;
  /** Keeps what the participant wrote and forgets who it was; what snapshots have replaced leaves the disk. */
  forgetOwner(participant: ParticipantId): Promise<void>;
}
