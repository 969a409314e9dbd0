import type * as Y from 'yjs';
import { type Board, ROOT_NAMES, type RootName } from '../../shared/board/board.ts';
import { boardRoot, fromYRecord, recordsRoot } from '../../shared/document/layout.ts';
import { readBoardInfo, readRoot, withoutDangling } from '../../shared/document/readBoard.ts';

export interface RecordChange {
  root: RootName;
  id: string;
  kind: 'added' | 'changed' | 'removed';
  /** someone else's edit, received from the server */
  remote: boolean;
}

/**
 * The document as immutable snapshots for React. One change replaces only the records it touched; changes are gathered
 * and applied once per animation frame.
 */
export class BoardStore {
  readonly #doc: Y.Doc;
  #raw: Board;
  #board: Board;
  /** root → id → whether anybody else touched it */
  readonly #dirty = new Map<RootName, Map<string, boolean>>();
  #infoDirty = false;
  #scheduled = false;
  readonly #listeners = new Set<() => void>();
  readonly #changeListeners = new Set<(changes: readonly RecordChange[]) => void>();
  readonly #stops: (() => void)[] = [];
  readonly #schedule: (flush: () => void) => void;

  /** @param schedule runs its argument once, soon; an animation frame in a page */
  constructor(doc: Y.Doc, schedule: (flush: () => void) => void) {
    this.#doc = doc;
    this.#schedule = schedule;
    this.#raw = Object.assign(
      { board: readBoardInfo(doc) },
      Object.fromEntries(ROOT_NAMES.map((root) => [root, readRoot(doc, root)])),
    ) as unknown as Board;
    this.#board = withoutDangling(this.#raw);
    for (const root of ROOT_NAMES) this.#observe(root);
    const info = boardRoot(doc);
    const onInfo = () => {
      this.#infoDirty = true;
      this.#request();
    };
    info.observeDeep(onInfo);
    this.#stops.push(() => info.unobserveDeep(onInfo));
  }

  getSnapshot = (): Board => this.#board;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Tells what changed, after the snapshot has. */
  onChanges(listener: (changes: readonly RecordChange[]) => void): () => void {
    this.#changeListeners.add(listener);
    return () => this.#changeListeners.delete(listener);
  }

  destroy(): void {
    for (const stop of this.#stops) stop();
    this.#listeners.clear();
    this.#changeListeners.clear();
  }

  #observe(root: RootName): void {
    const records = recordsRoot(this.#doc, root);
    const onEvents = (events: Y.YEvent<Y.AbstractType<unknown>>[], transaction: Y.Transaction) => {
      const dirty = this.#dirty.get(root) ?? new Map<string, boolean>();
      this.#dirty.set(root, dirty);
      for (const event of events) {
        const [id] = event.path;
        const ids = id === undefined ? event.changes.keys.keys() : [String(id)];
        for (const touched of ids) dirty.set(touched, dirty.get(touched) === true || !transaction.local);
      }
      this.#request();
    };
    records.observeDeep(onEvents);
    this.#stops.push(() => records.unobserveDeep(onEvents));
  }

  #request(): void {
    if (this.#scheduled) return;
    this.#scheduled = true;
    this.#schedule(() => this.flush());
  }

  /** Brings the snapshot up to date at once, for who can't wait for the next frame. */
  flush(): void {
    if (!this.#scheduled) return;
    this.#scheduled = false;
    if (this.#doc.isDestroyed) return;
    const changes: RecordChange[] = [];
    const next: Record<string, unknown> = { ...this.#raw };
    if (this.#infoDirty) next['board'] = readBoardInfo(this.#doc);
    for (const [root, ids] of this.#dirty) next[root] = this.#readAgain(root, ids, changes);
    this.#infoDirty = false;
    this.#dirty.clear();
    this.#raw = next as unknown as Board;
    this.#board = withoutDangling(this.#raw);
    for (const listener of this.#listeners) listener();
    if (changes.length > 0) for (const listener of this.#changeListeners) listener(changes);
  }

  #readAgain(root: RootName, ids: ReadonlyMap<string, boolean>, changes: RecordChange[]): Map<string, unknown> {
    const records = new Map<string, unknown>(this.#raw[root] as ReadonlyMap<string, unknown>);
    const source = recordsRoot(this.#doc, root);
    for (const [id, remote] of ids) {
      const yRecord = source.get(id);
      const known = records.has(id);
      if (!yRecord && !known) continue;
      changes.push({ root, id, remote, kind: !yRecord ? 'removed' : known ? 'changed' : 'added' });
      if (yRecord) records.set(id, fromYRecord(root, id, yRecord));
      else records.delete(id);
    }
    return records;
  }
}
