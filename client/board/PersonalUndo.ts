import * as Y from 'yjs';
import { ZodMiniOptional } from 'zod/mini';
import { RECORDS, ROOT_NAMES, type RootName } from '../../shared/board/board.ts';
import type { Comment } from '../../shared/board/comment.ts';
import { boardRoot, DOCUMENT_ROOTS, recordsRoot, type YRecord } from '../../shared/document/layout.ts';
import { completeRestored } from './completeRestored.ts';

/** Key of a stack item's number: items with the same one are one step. */
const STEP = 'step';

/** Two edits of one gesture closer than this, in milliseconds, are one step. */
const GESTURE_PAUSE = 1500;

/**
 * Undo and redo of this tab's own edits, one step a gesture. It never takes back what somebody else did: a record that
 * others have since written in, or connected to, stays when its creation is undone.
 */
export class PersonalUndo {
  readonly #doc: Y.Doc;
  readonly #manager: Y.UndoManager;
  readonly #origin = Symbol('own edit');
  #gesture: string | null = null;
  #step = 0;
  #state = { canUndo: false, canRedo: false };
  readonly #listeners = new Set<() => void>();

  constructor(doc: Y.Doc) {
    this.#doc = doc;
    this.#manager = new Y.UndoManager(
      DOCUMENT_ROOTS.map((root) => doc.getMap(root)),
      {
        trackedOrigins: new Set([this.#origin]),
        captureTimeout: GESTURE_PAUSE,
        deleteFilter: (item) => this.#mayGo(item),
      },
    );
    this.#manager.on('stack-item-added', ({ stackItem }) => stackItem.meta.set(STEP, this.#step));
    for (const event of ['stack-item-added', 'stack-item-popped', 'stack-cleared'] as const) {
      this.#manager.on(event, this.#publish);
    }
  }

  /**
   * Runs one edit. Edits with the same gesture name that follow each other closely are one step; without a name the
   * edit is a step of its own.
   */
  perform<T>(edit: () => T, gesture?: string): T {
    if (gesture === undefined || gesture !== this.#gesture) {
      this.#manager.stopCapturing();
      this.#step += 1;
    }
    this.#gesture = gesture ?? null;
    return this.#doc.transact(edit, this.#origin);
  }

  /**
   * Runs one large edit in parts: one step to the person, and one update a part to the server, which takes only so much
   * at a time. Undo and redo keep to the same parts.
   */
  performInParts<T>(parts: Iterable<() => T>): T[] {
    this.#gesture = null;
    this.#step += 1;
    return Array.from(parts, (part) => {
      this.#manager.stopCapturing();
      return this.#doc.transact(part, this.#origin);
    });
  }

  undo = (): void => this.#restore('undo', 'undoing');

  redo = (): void => this.#restore('redo', 'redoing');

  getState = (): { canUndo: boolean; canRedo: boolean } => this.#state;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  destroy(): void {
    this.#manager.destroy();
    this.#listeners.clear();
  }

  #restore(direction: 'undo' | 'redo', flag: 'undoing' | 'redoing'): void {
    this.#gesture = null;
    const stack = this.#manager[`${direction}Stack`];
    const step = stack.at(-1)?.meta.get(STEP);
    const first = stack.findIndex(({ meta }) => meta.get(STEP) === step);
    // Yjs goes on to the step before when it finds nothing to do; that one is not asked for.
    const earlier = stack.splice(0, Math.max(0, first));
    const later = this.#step;
    this.#step = step;
    while (stack.length > 0) this.#restorePart(direction, flag);
    this.#step = later;
    stack.unshift(...earlier);
    // Yjs tells nobody of steps that it dropped because others had undone them already.
    this.#publish();
  }

  /** One transaction, since the server judges each by itself: what Yjs restores may need completing. */
  #restorePart(direction: 'undo' | 'redo', flag: 'undoing' | 'redoing'): void {
    this.#doc.transact((transaction) => {
      this.#manager[direction]();
      completeRestored(this.#doc, transaction);
      // The manager looks at its flag when the transaction ends.
      this.#manager[flag] = true;
    }, this.#manager);
    this.#manager[flag] = false;
  }

  #publish = (): void => {
    this.#state = { canUndo: this.#manager.canUndo(), canRedo: this.#manager.canRedo() };
    for (const listener of this.#listeners) listener();
  };

  /** Undoing takes out a whole record, or an optional part of it, but never a part that it can't be without. */
  #mayGo(item: Y.Item): boolean {
    const parent = item.parent as Y.AbstractType<unknown>;
    if (parent === boardRoot(this.#doc)) return false;
    if (parent._item === null) return !this.#isRecordWithOthersWork(item, parent);
    const record = parent._item;
    const root = ROOT_NAMES.find((name) => recordsRoot(this.#doc, name) === record.parent);
    if (root === undefined || item.parentSub === null) return true;
    const shape: Readonly<Record<string, unknown>> = RECORDS[root].shape;
    return shape[item.parentSub] instanceof ZodMiniOptional;
  }

  #isRecordWithOthersWork(item: Y.Item, parent: Y.AbstractType<unknown>): boolean {
    if (!(item.content instanceof Y.ContentType)) return false;
    if (hasOthersContent(item.content.type, this.#doc.clientID)) return true;
    if (parent === recordsRoot(this.#doc, 'comments')) return this.#isRepliedToByOthers(item.parentSub);
    return parent === recordsRoot(this.#doc, 'actors') && this.#isConnectedByOthers(item.parentSub);
  }

  #isRepliedToByOthers(comment: string | null): boolean {
    return this.#othersRecords('comments').some(
      (reply) => (reply.get('on') as Comment['on'] | undefined)?.id === comment,
    );
  }

  #isConnectedByOthers(actor: string | null): boolean {
    return [...this.#othersRecords('flows'), ...this.#othersRecords('items')].some((record) =>
      [record.get('from'), record.get('to'), record.get('actor')].includes(actor),
    );
  }

  /** The records that others have put there. */
  #othersRecords(root: RootName): YRecord[] {
    return [...recordsRoot(this.#doc, root)._map.values()].flatMap(({ deleted, id, content }) =>
      deleted || id.client === this.#doc.clientID || !(content instanceof Y.ContentType)
        ? []
        : [content.type as YRecord],
    );
  }
}

function hasOthersContent(type: Y.AbstractType<unknown>, own: number): boolean {
  const items: Y.Item[] = [...type._map.values()];
  for (let item = type._start; item !== null; item = item.right) items.push(item);
  return items.some((item) => {
    if (item.deleted) return false;
    if (item.id.client !== own) return true;
    return item.content instanceof Y.ContentType && hasOthersContent(item.content.type, own);
  });
}
