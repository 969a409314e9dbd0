import type { Board } from '../../shared/board/board.ts';
import { readBoard } from '../../shared/document/readBoard.ts';
import type { Versions } from '../storage/Versions.ts';
import type { Room } from './Room.ts';
import type { Tip } from './Tip.ts';
import { versionOf } from './versionOf.ts';

const HOUR_MS = 60 * 60 * 1000;

/** Keeps a board as it was before it changes, where an hour has passed since it was last kept. */
export class HourlyVersions {
  readonly #versions: Versions;
  readonly #onFailure: (error: unknown) => void;
  /** Unix time in milliseconds */
  #due: number;

  /**
   * @param began ISO time: where no version has been kept yet, the hour is counted from then
   * @throws when the storage is away
   */
  static async open(
    board: string,
    versions: Versions,
    began: string,
    onFailure: (error: unknown) => void,
  ): Promise<HourlyVersions> {
    const latest = await versions.latest(board);
    return new HourlyVersions(versions, Date.parse(latest?.at ?? began) + HOUR_MS, onFailure);
  }

  private constructor(versions: Versions, due: number, onFailure: (error: unknown) => void) {
    this.#versions = versions;
    this.#due = due;
    this.#onFailure = onFailure;
  }

  /** To be called before each change. */
  beforeChange(room: Room, tip: Tip): void {
    if (Date.now() < this.#due) return;
    this.#due = Date.now() + HOUR_MS;
    const board = readBoard(tip.doc);
    room.whenCommitted(() => {
      this.#keep(room.board, board).catch(this.#onFailure);
    });
  }

  async #keep(id: string, board: Board): Promise<void> {
    const version = await versionOf(id, board, { kind: 'automatic', name: '', by: null });
    const latest = await this.#versions.latest(id);
    if (latest && Buffer.compare(latest.state, version.state) === 0) return;
    await this.#versions.keep(version);
  }
}
