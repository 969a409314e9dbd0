import * as Y from 'yjs';
import type { DeletedRecords } from '../../shared/board/deleted.ts';
import { type Author, admit, type Refusal } from '../../shared/document/admit.ts';
import { boardRoot, openRoots } from '../../shared/document/layout.ts';
import { readBoardInfo } from '../../shared/document/readBoard.ts';
import { removedRecords } from '../../shared/document/removedRecords.ts';
import type { BoardLog } from '../storage/BoardLog.ts';

/** What a change did to the tip. */
export interface Effect {
  refusal: Refusal | null;
  /** null: nothing changed */
  update: Uint8Array | null;
  /** the whole records that its author took away, those of each transaction */
  removed: DeletedRecords[];
  /** the Yjs clients that wrote */
  clients: number[];
  /** the board's new title, where it has one */
  title: string | null;
}

/**
 * The board as far as it is accepted. Yjs applies an update in pieces and can't undo one, so whoever makes a change
 * that is refused throws the tip away and loads another.
 */
export class Tip {
  readonly doc: Y.Doc;
  /** the sequence number in the log of the last update in here */
  readonly head: number;
  /** whether the log holds updates that a snapshot could replace */
  readonly compactable: boolean;
  #emitted: Uint8Array[] = [];
  #transactions: Y.Transaction[] = [];
  #judge: (transaction: Y.Transaction) => void = () => {};

  static async load(board: string, log: BoardLog): Promise<Tip> {
    const { snapshot, updates, head } = await log.readSince(board, 0);
    const doc = new Y.Doc();
    openRoots(doc);
    doc.transact(() => {
      if (snapshot) Y.applyUpdate(doc, snapshot);
      for (const update of updates) Y.applyUpdate(doc, update);
    });
    return new Tip(doc, head, updates.length > 0);
  }

  /** One that is no part of the log. */
  static of(doc: Y.Doc): Tip {
    return new Tip(doc, 0, false);
  }

  private constructor(doc: Y.Doc, head: number, compactable: boolean) {
    this.doc = doc;
    this.head = head;
    this.compactable = compactable;
    doc.on('update', (update: Uint8Array) => this.#emitted.push(update));
    doc.on('afterTransaction', (transaction: Y.Transaction) => this.#judge(transaction));
  }

  get title(): string | null {
    return boardRoot(this.doc).has('title') ? readBoardInfo(this.doc).title : null;
  }

  /** Makes a change and judges what it did. Without an author it is the server's own and may do anything. */
  change(author: Author | null, make: () => void): Effect {
    let refusal: Refusal | null = null;
    let threw = true;
    const removed: DeletedRecords[] = [];
    this.#emitted = [];
    this.#transactions = [];
    // Judged before Yjs tidies up: what a transaction deleted is still there to look at.
    this.#judge = (transaction) => {
      this.#transactions.push(transaction);
      if (!author) return;
      refusal ??= admit(this.doc, transaction, author);
      const gone = refusal ? null : removedRecords(this.doc, transaction);
      if (gone) removed.push(gone);
    };
    try {
      make();
      threw = false;
    } catch {
      // Whatever Yjs or the gate stumbled over, the update was not a sound one.
    }
    this.#judge = () => {};
    const update = this.#emitted.length > 1 ? Y.mergeUpdates(this.#emitted) : (this.#emitted[0] ?? null);
    const { pendingStructs, pendingDs } = this.doc.store;
    if (threw) refusal = { reason: 'shape', at: 'update' };
    else if (pendingStructs !== null || pendingDs !== null) refusal = { reason: 'shape', at: 'gap' };
    else if (update && author?.role === 'viewer') refusal ??= { reason: 'rights', at: 'board' };
    return { refusal, update, removed, clients: this.#writers(), title: this.#newTitle() };
  }

  #writers(): number[] {
    const clients = this.#transactions.flatMap(({ beforeState, afterState }) =>
      [...afterState].filter(([client, clock]) => clock > (beforeState.get(client) ?? 0)).map(([client]) => client),
    );
    return [...new Set(clients)];
  }

  #newTitle(): string | null {
    const root = boardRoot(this.doc);
    const retitled = this.#transactions.some(({ changed }) => changed.get(root as never)?.has('title'));
    return retitled ? this.title : null;
  }
}
