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

/** A document that the board has been, and whose copies may still come back with work. */
interface PastEpoch {
  epoch: number;
  /** the Yjs client that is in every copy of it; null for the first one, which nobody wrote in one go */
  founder: number | null;
  /** its state vector when it was left */
  vector: Uint8Array;
}

/** Which document of its own a board is now, and which it has been. */
export interface Epochs {
  /** 0 until it is written anew for the first time */
  epoch: number;
  founder: number | null;
  past: PastEpoch[];
}

/** Work of an earlier epoch that has been done again on the board as it is now. */
export interface HandedIn {
  epoch: number;
  /** what it was on the document of that epoch */
  update: Uint8Array;
}

/** A board's document written anew. */
export interface Rewriting {
  /** the sequence number in the log of the last update that is in it */
  seq: number;
  founder: number;
  state: Uint8Array;
  /** whose its clients are; null for nobody's. Those of the document before keep their owners, since copies of it may come back */
  owners: ReadonlyMap<number, ParticipantId | null>;
  /** the document that it takes the place of, as it stays for those who come back to it */
  past: { state: Uint8Array; vector: Uint8Array };
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
   * `owners` names who used which Yjs client first; a client that has an owner keeps it. `handedIn` goes to the past epochs.
   * @throws when the board is unknown, the storage is away, or somebody else has written it
   */
  append(
    board: string,
    updates: readonly Uint8Array[],
    owners: ReadonlyMap<number, ParticipantId>,
    handedIn?: readonly HandedIn[],
  ): Promise<number>;
  /** What was written after `seq`; the whole board for 0. An unknown board is empty. */
  readSince(board: string, seq: number): Promise<LogTail>;
  /** Replaces everything up to `seq` by the encoded state that it amounts to. */
  snapshot(board: string, seq: number, state: Uint8Array): Promise<void>;
  /** Every known Yjs client of the board and whose it is; null for a participant who has been forgotten. */
  owners(board: string): Promise<Map<number, ParticipantId | null>>;
  epochs(board: string): Promise<Epochs>;
  /**
   * Puts a document written anew in the place of snapshot and log, and the one before among the past epochs: all of
   * it or nothing. Nothing is done when something has been written after `seq`. Resolves with whether it was done.
   */
  rewrite(board: string, rewriting: Rewriting): Promise<boolean>;
  /** The encoded state of a past epoch, and the updates that have been handed in to it since. */
  past(board: string, epoch: number): Promise<{ state: Uint8Array; updates: Uint8Array[] }>;
  /** Puts a state of a past epoch, with everything that `past` gave, in the place of that. */
  replacePast(board: string, epoch: number, state: Uint8Array, updates: number): Promise<void>;
  /** Keeps what the participant wrote and forgets who it was; what snapshots have replaced leaves the disk. */
  forgetOwner(participant: ParticipantId): Promise<void>;
}
