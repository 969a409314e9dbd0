import type { Workshop } from '../shared/protocol/http.ts';
import type { Rooms } from './rooms/Rooms.ts';
import type { Workshops } from './storage/Workshops.ts';

const DEFAULT_DAYS = 365;
const DAY = 24 * 60 * 60 * 1000;
const HOUR = 60 * 60 * 1000;

/** A date as YYYY-MM-DD, in UTC. */
const dateOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

export const today = (): string => dateOf(Date.now());

export const defaultRetainUntil = (): string => dateOf(Date.now() + DEFAULT_DAYS * DAY);

/** Deletes workshops whose day has passed: at start, hourly, and whenever somebody asks for one. */
export class Retention {
  readonly #workshops: Workshops;
  readonly #rooms: Rooms;
  #timer: NodeJS.Timeout | undefined;

  constructor(workshops: Workshops, rooms: Rooms) {
    this.#workshops = workshops;
    this.#rooms = rooms;
  }

  async start(onFailure: (error: unknown) => void): Promise<void> {
    await this.#sweep();
    this.#timer = setInterval(() => void this.#sweep().catch(onFailure), HOUR);
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
  }
}
