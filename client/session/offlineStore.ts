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

/** Deliberately not y-indexeddb: 'saved on this device' may only be said after the transaction has completed. */
export class OfflineStore {
  readonly #db: IDBPDatabase<OfflineSchema>;
  readonly #key: string;
  readonly #refusedKey: string;
  #rows = 0;

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

  /** Everything kept, as one update; null when nothing is. */
  async load(): Promise<Uint8Array | null> {
    const rows = await this.#db.getAllFromIndex('updates', 'store', this.#key);
    this.#rows = rows.length;
    return rows.length === 0 ? null : Y.mergeUpdates(rows.map((row) => row.update));
  }

  /** What has been set aside, with the latest code; null when nothing is. */
  async loadRefused(): Promise<RefusedCopy | null> {
    const rows = await this.#db.getAllFromIndex('updates', 'store', this.#refusedKey);
    const code = rows.at(-1)?.code;
    return code === undefined ? null : { code, update: Y.mergeUpdates(rows.map((row) => row.update)) };
  }

  /** Resolves when the browser has completed the transaction, not before. */
  async append(update: Uint8Array): Promise<void> {
    const transaction = this.#db.transaction('updates', 'readwrite');
    await Promise.all([transaction.store.add({ store: this.#key, update }), transaction.done]);
    this.#rows += 1;
    // The rows stand as they were if this fails, and the next append tries again.
    if (this.#rows > REWRITE_AT) await this.#rewrite().catch(() => undefined);
  }

  async #rewrite(): Promise<void> {
    const transaction = this.#db.transaction('updates', 'readwrite');
    const keys = await transaction.store.index('store').getAllKeys(this.#key);
    const rows = await transaction.store.index('store').getAll(this.#key);
    if (rows.length < 2) return;
    const merged = Y.mergeUpdates(rows.map((row) => row.update));
    await Promise.all([
      ...keys.map((key) => transaction.store.delete(key)),
      transaction.store.add({ store: this.#key, update: merged }),
      transaction.done,
    ]);
    this.#rows = 1;
  }

  /** Empties the store and sets what it held aside as refused, all in one transaction. */
  async setAside(code: number): Promise<void> {
    const transaction = this.#db.transaction('updates', 'readwrite');
    const keys = await transaction.store.index('store').getAllKeys(this.#key);
    const rows = await transaction.store.index('store').getAll(this.#key);
    await Promise.all([
      ...keys.map((key) => transaction.store.delete(key)),
      ...rows.map(({ update }) => transaction.store.add({ store: this.#refusedKey, update, code })),
      transaction.done,
    ]);
    this.#rows = 0;
  }

  /** Forgets what was set aside. */
  async clearRefused(): Promise<void> {
    await this.#clear([this.#refusedKey]);
  }

  /** Forgets everything of this key, what was set aside too, in one transaction. */
  async clear(): Promise<void> {
    await this.#clear([this.#key, this.#refusedKey]);
    this.#rows = 0;
  }

  async #clear(stores: readonly string[]): Promise<void> {
    const transaction = this.#db.transaction('updates', 'readwrite');
    const index = transaction.store.index('store');
    const keys = (await Promise.all(stores.map((store) => index.getAllKeys(store)))).flat();
    await Promise.all([...keys.map((key) => transaction.store.delete(key)), transaction.done]);
  }

  close(): void {
    this.#db.close();
  }
}
