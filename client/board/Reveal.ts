import type { RootName } from '../../shared/board/board.ts';
import { focusRecord } from './focusRecord.ts';

export interface RecordRef {
  root: RootName;
  id: string;
}

/**
 * Brings a record into sight and marks it as the one meant. Returns the id of the record that stands for it in this
 * view, where the focus can go; null where the view has nothing to show for it.
 */
type Show = (record: RecordRef) => string | null;

/** The way to a record in the view that is on the screen, map or list, for whoever knows its id. */
export class Reveal {
  #show: Show | null = null;
  /** what was asked for while no view was there to show it: the next one does, when it comes */
  #awaited: RecordRef | null = null;

  /** For the view: says how it shows a record, until the returned function is called. */
  register(show: Show): () => void {
    this.#show = show;
    const awaited = this.#awaited;
    this.#awaited = null;
    if (awaited) this.goTo(awaited);
    return () => {
      if (this.#show === show) this.#show = null;
    };
  }

  /** Brings a record into sight; the focus stays where it is. */
  show(record: RecordRef): void {
    this.#show?.(record);
  }

  /** Brings a record into sight and gives it the focus. */
  goTo(record: RecordRef): void {
    if (!this.#show) this.#awaited = record;
    const shown = this.#show?.(record) ?? null;
    if (shown !== null) focusRecord(shown);
  }
}
