import type * as Y from 'yjs';
import type { BoardFile } from '../../shared/board/boardFile.ts';
import type { VersionSummary } from '../../shared/protocol/versions.ts';
import type { BoardStore } from './BoardStore.ts';

/** A version that this person sees in the place of the board, as a document of its own. */
export interface PreviewedVersion {
  version: VersionSummary;
  file: BoardFile;
  doc: Y.Doc;
  store: BoardStore;
}

/** Which version this person is looking at, if any. Their own, and in no document. */
export class VersionPreview {
  #shown: PreviewedVersion | null = null;
  readonly #listeners = new Set<() => void>();

  get = (): PreviewedVersion | null => this.#shown;

  show = (shown: PreviewedVersion): void => this.#change(shown);

  /** Back to the board as it is. */
  stop = (): void => this.#change(null);

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  #change(shown: PreviewedVersion | null): void {
    const last = this.#shown;
    this.#shown = shown;
    for (const listener of this.#listeners) listener();
    last?.store.destroy();
    last?.doc.destroy();
  }
}
