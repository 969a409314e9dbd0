import type { ParticipantId } from '../../shared/board/ids.ts';
import type { VersionSummary } from '../../shared/protocol/versions.ts';

/** A board as it was: what is said of it, and its state (`versionState`), deflated. */
export interface Version extends VersionSummary {
  board: string;
  state: Uint8Array;
}

/** What boards were like. Those that nobody named are thinned out by `outlived`. */
export interface Versions {
  /** @throws when the board is unknown or the storage is away */
  keep(version: Version): Promise<void>;
  /** The newest first. */
  list(board: string): Promise<VersionSummary[]>;
  find(board: string, id: string): Promise<Version | null>;
  latest(board: string): Promise<Version | null>;
  /** Resolves with whether there was one. */
  remove(board: string, id: string): Promise<boolean>;
  /** Keeps what the participant kept and forgets who it was. */
  forgetAuthor(participant: ParticipantId): Promise<void>;
}

/** How many of the newest versions without a name are kept. */
const NEWEST = 24;

/** Of how many days before those the last version is kept. */
const DAYS = 24;

/**
 * The versions without a name that have had their time.
 * @param unnamed the newest first
 */
export function outlived<V extends { at: string }>(unnamed: readonly V[]): V[] {
  const days = new Set<string>();
  return unnamed.slice(NEWEST).filter(({ at }) => {
    const day = at.slice(0, 10);
    const isKept = !days.has(day) && days.size < DAYS;
    if (isKept) days.add(day);
    return !isKept;
  });
}
