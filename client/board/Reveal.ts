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

/** Brings several into sight at once. */
type ShowTogether = (records: readonly RecordRef[]) => void;

/** The way to records in the view that is on the screen, map or list, for whoever knows their ids. */
export class Reveal {
  #view: { show: Show; together: ShowTogether | undefined } | null = null;
  /** what the next view is to show when it comes */
  #awaited: RecordRef | null = null;

  /** For the view: says how it shows a record, and several if it can, until the returned function is called. */
  register(show: Show, together?: ShowTogether): () => void {
    const view = { show, together };
    this.#view = view;
    const awaited = this.#awaited;
    this.#awaited = null;
    if (awaited) this.goTo(awaited);
    return () => {
      if (this.#view === view) this.#view = null;
    };
  }

  /** Brings a record into sight; the focus stays where it is. */
  show(record: RecordRef): void {
    this.#view?.show(record);
  }

  /** Brings several into sight, at least the first; the focus stays where it is. */
  showTogether(records: readonly RecordRef[]): void {
    const [first] = records;
    if (this.#view?.together) this.#view.together(records);
    else if (first) this.#view?.show(first);
  }

  /** Brings a record into sight and gives it the focus. */
  goTo(record: RecordRef): void {
    const shown = this.#view?.show(record) ?? null;
    if (shown !== null) focusRecord(shown);
  }

  /** Does so in the view that is about to be shown. */
  goToInNextView(record: RecordRef): void {
    this.#awaited = record;
  }
}
