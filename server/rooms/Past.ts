import * as Y from 'yjs';
import type { ParticipantId } from '../../shared/board/ids.ts';
import type { Author, Refusal } from '../../shared/document/admit.ts';
import { openRoots, recordsRoot } from '../../shared/document/layout.ts';
import { type RecordEdits, recordEdits } from '../../shared/document/recordEdits.ts';
import type { BoardLog } from '../storage/BoardLog.ts';
import { Tip } from './Tip.ts';

/** What somebody did on an earlier document: as an update to that, and to be done again. */
interface Work {
  update: Uint8Array;
  /** the Yjs clients that it was done as */
  clients: number[];
  edits: RecordEdits;
}

/** The document that a board was in an earlier epoch, for those who come back from it with work. */
export class Past {
  readonly epoch: number;
  readonly #tip: Tip;
  /** something is in it that was not let in */
  #spoilt = false;
  #last: Promise<void> = Promise.resolve();

  /** @throws when the storage is away or the epoch unknown */
  static async load(board: string, epoch: number, log: BoardLog): Promise<Past> {
    const { state, updates } = await log.past(board, epoch);
    const doc = new Y.Doc();
    openRoots(doc);
    doc.transact(() => {
      for (const update of [state, ...updates]) Y.applyUpdate(doc, update);
    });
    return new Past(epoch, Tip.of(doc));
  }

  private constructor(epoch: number, tip: Tip) {
    this.epoch = epoch;
    this.#tip = tip;
  }

  get doc(): Y.Doc {
    return this.#tip.doc;
  }

  get spoilt(): boolean {
    return this.#spoilt;
  }

  spoil(): void {
    this.#spoilt = true;
  }

  /** Works with it when whoever asked before is done. */
  async inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(work);
    this.#last = turn.then(
      () => {},
      () => {},
    );
    return turn;
  }

  /** Takes an update in, judging its shape; what its author may do is judged where it is done again. Null: nothing changed. */
  take(update: Uint8Array, author: Author): Refusal | Work | null {
    const { doc } = this.#tip;
    const judged: Author = author.role === 'viewer' ? author : { ...author, role: 'facilitator' };
    let effect: ReturnType<Tip['change']> | undefined;
    const edits = recordEdits(doc, () => {
      effect = this.#tip.change(judged, () => Y.applyUpdate(doc, update));
    });
    if (effect?.refusal) return effect.refusal;
    return effect?.update ? { update: effect.update, clients: effect.clients, edits } : null;
  }
}

/** Takes who somebody is out of every document that a board has been. */
export async function forgetInPast(board: string, id: ParticipantId, log: BoardLog): Promise<void> {
  for (const { epoch } of (await log.epochs(board)).past) {
    const { updates } = await log.past(board, epoch);
    const { doc } = await Past.load(board, epoch, log);
    if (!recordsRoot(doc, 'people').has(id)) continue;
    recordsRoot(doc, 'people').delete(id);
    await log.replacePast(board, epoch, Y.encodeStateAsUpdate(doc), updates.length);
  }
}
