import type { Workshop } from '../shared/protocol/http.ts';
import type { Rooms } from './rooms/Rooms.ts';
import type { Deletions } from './storage/Deletions.ts';
import type { Workshops } from './storage/Workshops.ts';

const DEFAULT_DAYS = 365;
const DAY = 24 * 60 * 60 * 1000;
const MINUTE = 60 * 1000;
/** How long a deletion can be taken back by a facilitator. */
const DELETIONS_KEPT = 30 * MINUTE;
const SWEEP_EVERY = 5 * MINUTE;

/** A date as YYYY-MM-DD, in UTC. */
const dateOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

export const today = (): string => dateOf(Date.now());

export const defaultRetainUntil = (): string => dateOf(Date.now() + DEFAULT_DAYS * DAY);

/** The ISO time of the oldest deletion that can still be taken back. */
export const oldestDeletion = (): string => new Date(Date.now() - DELETIONS_KEPT).toISOString();

/**
 * Deletes workshops whose day has passed: at start, every few minutes, and whenever somebody asks for one. What was
 * deleted from a board goes for good half an hour later.
 */
export class Retention {
  readonly #workshops: Workshops;
  readonly #deletions: Deletions;
  readonly #rooms: Rooms;
  #timer: NodeJS.Timeout | undefined;

  constructor(workshops: Workshops, deletions: Deletions, rooms: Rooms) {
    this.#workshops = workshops;
    this.#deletions = deletions;
    this.#rooms = rooms;
  }

  async start(onFailure: (error: unknown) => void): Promise<void> {
    await this.#sweep();
    this.#timer = setInterval(() => void this.#sweep().catch(onFailure), SWEEP_EVERY);
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  /** The workshop, unless there is none or its day has passed. */
  async living(id: string): Promise<Workshop | null> {
    const workshop = await this.#workshops.find(id);
    if (!workshop || workshop.retainUntil >= today()) return workshop;
    await this.remove(id);
    return null;
  }

  /** Deletes everything of a workshop and sends away whoever is in it. */
  async remove(id: string): Promise<void> {
    const boards = await this.#workshops.boards(id);
    await this.#workshops.remove(id);
    for (const board of boards) this.#rooms.drop(board.id);
  }

  async #sweep(): Promise<void> {
    for (const id of await this.#workshops.expired(today())) await this.remove(id);
    await this.#deletions.removeBefore(oldestDeletion());
  }
}
