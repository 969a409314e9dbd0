import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import * as Y from 'yjs';

interface Row {
  store: string;
  update: Uint8Array;
  /** on rows set aside: the close code that they were refused with */
  code?: number;
}

interface OfflineSchema extends DBSchema {
  updates: { key: number; value: Row; indexes: { store: string } };
}

/** A copy that the server refused, kept until its writer has read what was not saved. */
export interface RefusedCopy {
  code: number;
  update: Uint8Array;
}

/** Past this many rows a store is rewritten as one. */
const REWRITE_AT = 200;

/**
 * Deliberately not y-indexeddb: 'saved on this device' may only be said after the transaction has completed. Copies of
 * different epochs of a board lie apart, since they must never be merged.
 */
export class OfflineStore {
  readonly #db: IDBPDatabase<OfflineSchema>;
  readonly #key: string;
  readonly #refusedKey: string;

  private constructor(db: IDBPDatabase<OfflineSchema>, key: string) {
    this.#db = db;
    this.#key = key;
    this.#refusedKey = `${key}/refused`;
  }

  /**
   * @param key one board as one participant sees it; participants who share a device do not share stores
   * @throws DOMException where the browser has no IndexedDB for this page
   */
  static async open(key: string): Promise<OfflineStore> {
    const db = await openDB<OfflineSchema>('arvoverkko', 1, {
      upgrade(created) {
        created.createObjectStore('updates', { autoIncrement: true }).createIndex('store', 'store');
      },
    });
    return new OfflineStore(db, key);
  }

  /** Everything kept of the earliest epoch there is a copy of, as one update: it is handed in first. Null when nothing is. */
  async load(): Promise<Uint8Array | null> {
    const first = await this.#db.getAllFromIndex('updates', 'store', this.#key);
    const rows = first.length > 0 ? first : await this.#loadLater();
    return rows.length === 0 ? null : Y.mergeUpdates(rows.map((row) => row.update));
  }

  async #loadLater(): Promise<Row[]> {
    const index = this.#db.transaction('updates').store.index('store');
    const earliest = await index.openKeyCursor(this.#laterKeys());
    return earliest ? this.#db.getAllFromIndex('updates', 'store', earliest.key) : [];
  }

  /** What has been set aside, with the latest code; null when nothing is. */
  async loadRefused(): Promise<RefusedCopy | null> {
    const rows = await this.#db.getAllFromIndex('updates', 'store', this.#refusedKey);
    const code = rows.at(-1)?.code;
    return code === undefined ? null : { code, update: Y.mergeUpdates(rows.map((row) => row.update)) };
  }

  /**
   * Resolves when the browser has completed the transaction, not before.
   * @param whole the whole copy, kept where there is none yet, or another tab has taken it away
   */
  async append(epoch: number, update: Uint8Array, whole: () => Uint8Array): Promise<void> {
    const key = this.#keyOf(epoch);
    const transaction = this.#db.transaction('updates', 'readwrite');
    const rows = await transaction.store.index('store').count(key);
    await Promise.all([transaction.store.add({ store: key, update: rows === 0 ? whole() : update }), transaction.done]);
    // The rows stand as they were if this fails, and the next append tries again.
    if (rows >= REWRITE_AT) await this.#rewrite(key).catch(() => undefined);
  }

  async #rewrite(key: string): Promise<void> {
    const transaction = this.#db.transaction('updates', 'readwrite');
    const keys = await transaction.store.index('store').getAllKeys(key);
    const rows = await transaction.store.index('store').getAll(key);
    if (rows.length < 2) return;
    const merged = Y.mergeUpdates(rows.map((row) => row.update));
    await Promise.all([
      ...keys.map((row) => transaction.store.delete(row)),
      transaction.store.add({ store: key, update: merged }),
      transaction.done,
    ]);
  }

  /** Takes the copy of one epoch out of the store and sets it aside as refused, all in one transaction. */
  async setAside(epoch: number, code: number): Promise<void> {
    const key = this.#keyOf(epoch);
    const transaction = this.#db.transaction('updates', 'readwrite');
    const keys = await transaction.store.index('store').getAllKeys(key);
    const rows = await transaction.store.index('store').getAll(key);
    await Promise.all([
      ...keys.map((row) => transaction.store.delete(row)),
      ...rows.map(({ update }) => transaction.store.add({ store: this.#refusedKey, update, code })),
      transaction.done,
    ]);
  }

  /** Forgets the copy of one epoch. */
  async discard(epoch: number): Promise<void> {
    await this.#clear([this.#keyOf(epoch)]);
  }

  /** Forgets what was set aside. */
  async clearRefused(): Promise<void> {
    await this.#clear([this.#refusedKey]);
  }

  /** Forgets everything of this key, what was set aside too, in one transaction. */
  async clear(): Promise<void> {
    await this.#clear([this.#key, this.#refusedKey, this.#laterKeys()]);
  }

  async #clear(stores: readonly (string | IDBKeyRange)[]): Promise<void> {
    const transaction = this.#db.transaction('updates', 'readwrite');
    const index = transaction.store.index('store');
    const keys = (await Promise.all(stores.map((store) => index.getAllKeys(store)))).flat();
    await Promise.all([...keys.map((key) => transaction.store.delete(key)), transaction.done]);
  }

  #keyOf(epoch: number): string {
    return epoch === 0 ? this.#key : `${this.#key}/epoch/${String(epoch).padStart(6, '0')}`;
  }

  /** In the order of their epochs. */
  #laterKeys(): IDBKeyRange {
    return IDBKeyRange.bound(`${this.#key}/epoch/`, `${this.#key}/epoch/:`);
  }

  close(): void {
    this.#db.close();
  }
}
