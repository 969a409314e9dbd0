import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import * as Y from 'yjs';

interface OfflineSchema extends DBSchema {
  updates: { key: number; value: { store: string; update: Uint8Array }; indexes: { store: string } };
}

/** Past this many rows a store is rewritten as one. */
const REWRITE_AT = 200;

/** Deliberately not y-indexeddb: 'saved on this device' may only be said after the transaction has completed. */
export class OfflineStore {
  readonly #db: IDBPDatabase<OfflineSchema>;
  readonly #key: string;
  #rows = 0;

  private constructor(db: IDBPDatabase<OfflineSchema>, key: string) {
    this.#db = db;
    this.#key = key;
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

  /** Everything kept, as one update; null when nothing is. */
  async load(): Promise<Uint8Array | null> {
    const rows = await this.#db.getAllFromIndex('updates', 'store', this.#key);
    this.#rows = rows.length;
    return rows.length === 0 ? null : Y.mergeUpdates(rows.map((row) => row.update));
  }

  /** Resolves when the browser has completed the transaction, not before. */
  async append(update: Uint8Array): Promise<void> {
    const transaction = this.#db.transaction('updates', 'readwrite');
    await Promise.all([transaction.store.add({ store: this.#key, update }), transaction.done]);
    this.#rows += 1;
    if (this.#rows > REWRITE_AT) await this.#rewrite();
  }

  async #rewrite(): Promise<void> {
    const transaction = this.#db.transaction('updates', 'readwrite');
    const keys = await transaction.store.index('store').getAllKeys(this.#key);
    const rows = await transaction.store.index('store').getAll(this.#key);
    const merged = Y.mergeUpdates(rows.map((row) => row.update));
    await Promise.all([
      ...keys.map((key) => transaction.store.delete(key)),
      transaction.store.add({ store: this.#key, update: merged }),
      transaction.done,
    ]);
    this.#rows = 1;
  }

  /** Forgets everything of this key in one transaction. */
  async clear(): Promise<void> {
    const transaction = this.#db.transaction('updates', 'readwrite');
    const keys = await transaction.store.index('store').getAllKeys(this.#key);
    await Promise.all([...keys.map((key) => transaction.store.delete(key)), transaction.done]);
    this.#rows = 0;
  }

  close(): void {
    this.#db.close();
  }
}
