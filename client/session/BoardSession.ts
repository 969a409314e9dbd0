import { clone, type Decoder, peekVarUint, readVarUint, readVarUint8Array } from 'lib0/decoding';
import { createEncoder, toUint8Array, writeVarUint } from 'lib0/encoding';
import { messageYjsSyncStep1 } from 'y-protocols/sync';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import { boardRoot, openRoots } from '../../shared/document/layout.ts';
import { isLocked } from '../../shared/document/lock.ts';
import { CloseCode } from '../../shared/protocol/closeCodes.ts';
import { Frame } from '../../shared/protocol/frames.ts';
import { OfflineStore, type RefusedCopy } from './offlineStore.ts';
import { PresenceChannel } from './PresenceChannel.ts';
import type { Refusal } from './refusal.ts';
import { changesAnything, onUpdateMadeHere } from './updatesMadeHere.ts';

/**
 * What may truthfully be said of this person's edits.
 * - `connecting`: nothing has been received yet in this visit
 * - `saved`: the server has committed everything done here
 * - `saving`: under way
 * - `onDevice`: no connection; everything done here is in a completed IndexedDB transaction
 * - `atRisk`: no connection, and this tab holds edits that the device could not keep
 * - `serverAway`: the server is there and can't store anything; everything done here is kept on this device
 * - `locked`: the map is locked; what was done here waits on this device until it is open
 * - `refused`: the server closed for good; see `refusal`
 */
export type SaveState = 'connecting' | 'saved' | 'saving' | 'onDevice' | 'serverAway' | 'atRisk' | 'locked' | 'refused';

export interface SessionStatus {
  save: SaveState;
  /** there is something to show: the server's state or this device's copy has been read */
  ready: boolean;
  refusal: Refusal | null;
  /** an earlier copy that the server refused, and that nobody has been told of yet */
  refusedCopy: RefusedCopy | null;
}

const FROM_DEVICE = Symbol('from device');

/** A server on this same machine is there without any network. */
const IS_LOOPBACK = ['localhost', '127.0.0.1', '[::1]'].includes(window.location.hostname);

/**
 * One board open in one tab: the document, the socket, the copy on this device and the truth about what is saved.
 * Call `destroy` when the tab leaves the board.
 */
export class BoardSession {
  readonly doc = new Y.Doc();
  readonly presence: PresenceChannel;
  readonly #provider: WebsocketProvider;
  #store: OfflineStore | null = null;
  /** the device's copy has been read, or can't be */
  #started = false;
  /** this connection has got as far as a sync */
  #wasIn = false;
  /** The server keeps out what was done here for as long as the map is locked. */
  #held = false;
  /** The server has said that it can't store anything, and has committed nothing since. */
  #serverAway = false;
  /** the server had committed everything done here when it closed the last connection */
  #wasAllCommitted = false;
  /** the latest edit, by its count, that the device could not keep */
  #lastUnkept = 0;
  /** device transactions under way */
  #storing = 0;
  #editCount = 0;
  #committedCount = 0;
  #askedCount: number | null = null;
  #confirmed = false;
  #status: SessionStatus = { save: 'connecting', ready: false, refusal: null, refusedCopy: null };
  /** what the server has just sent, until it is in the document */
  #received: Uint8Array | null = null;
  readonly #listeners = new Set<() => void>();

  constructor(boardId: string, participantId: string) {
    openRoots(this.doc);
    // Other tabs speak for themselves: a broadcast between tabs would spread edits that the server refuses.
    this.#provider = new WebsocketProvider(syncUrl(), boardId, this.doc, { disableBc: true, connect: false });
    this.presence = new PresenceChannel(this.#provider);
    this.#provider.messageHandlers[Frame.barrier] = (_encoder, decoder) => this.#onBarrier(readVarUint(decoder));
    const answerSync = this.#provider.messageHandlers[Frame.sync]!;
    this.#provider.messageHandlers[Frame.sync] = (encoder, decoder, ...rest) => {
      const isQuestion = peekVarUint(decoder) === messageYjsSyncStep1;
      // Without an answer to its first step the server takes no edits from here, and still tells of those of others.
      if (isQuestion && this.#held) return;
      this.#received = isQuestion ? null : updateIn(clone(decoder));
      answerSync(encoder, decoder, ...rest);
      this.#received = null;
    };
    this.#provider.on('connection-close', (event: CloseEvent | null) => {
      this.#wasAllCommitted = this.#isAllCommitted;
      if (event?.code === CloseCode.locked) this.#held = true;
      if (event?.code === CloseCode.storageAway) this.#serverAway = true;
    });
    this.#provider.on('status', ({ status }) => {
      if (status === 'connecting') this.#wasIn = false;
      this.#askedCount = null;
      this.#confirmed = false;
      this.#update();
    });
    this.#provider.on('sync', (synced: boolean) => {
      if (!synced) return;
      this.#wasIn = true;
      this.#status = { ...this.#status, ready: true };
      this.#handInWhenOpen();
      this.#askBarrier();
      this.#update();
    });
    this.#provider.on('closed', ({ code, reason }: { code: number; reason: string }) => {
      if (code === CloseCode.earlierEpoch && !this.#wasAllCommitted) {
        // Something came after what the server waited for.
        this.#connect();
        return;
      }
      this.#status = { ...this.#status, refusal: { code, reason, wasIn: this.#wasIn } };
      this.#update();
    });
    const isFromElsewhere = (origin: unknown) => origin === this.#provider || origin === FROM_DEVICE;
    this.doc.off('update', this.#provider._updateHandler);
    onUpdateMadeHere(this.doc, isFromElsewhere, [this.#provider._updateHandler, this.#onEdit]);
    this.doc.on('afterTransactionCleanup', this.#onTransaction);
    window.addEventListener('offline', this.#reconnect);
    window.addEventListener('online', this.#connect);
    void this.#start(`${boardId}/${participantId}`);
  }

  getStatus = (): SessionStatus => this.#status;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /**
   * Sets this device's copy aside, so that what the server refused is not sent again at the next visit; that visit's
   * `refusedCopy` has it.
   * @throws DOMException where the device can't
   */
  async setDeviceCopyAside(code: number): Promise<void> {
    const store = this.#store;
    this.#store = null;
    try {
      await store?.setAside(this.#epoch, code);
    } finally {
      store?.close();
    }
  }

  /**
   * Forgets this device's copy: it is of an earlier epoch, and the server has committed everything in it.
   * @throws DOMException where the device can't
   */
  async discardDeviceCopy(): Promise<void> {
    const store = this.#store;
    this.#store = null;
    try {
      await store?.discard(this.#epoch);
    } finally {
      store?.close();
    }
  }

  /**
   * Forgets the refused copy, once the person has read what was not saved. It stays in the status until the device has
   * forgotten it: the next visit must not tell of it again.
   * @throws DOMException where the device can't; this visit forgets it all the same
   */
  async forgetRefusedCopy(): Promise<void> {
    try {
      await this.#store?.clearRefused();
    } finally {
      this.#status = { ...this.#status, refusedCopy: null };
      this.#update();
    }
  }

  destroy(): void {
    window.removeEventListener('beforeunload', warnBeforeLeaving);
    window.removeEventListener('offline', this.#reconnect);
    window.removeEventListener('online', this.#connect);
    this.presence.destroy();
    this.#provider.destroy();
    this.#store?.close();
    this.#store = null;
    this.doc.destroy();
    this.#listeners.clear();
  }

  async #start(storeKey: string): Promise<void> {
    try {
      const store = await OfflineStore.open(storeKey);
      const [kept, refusedCopy] = await Promise.all([store.load(), store.loadRefused()]);
      if (this.doc.isDestroyed) {
        store.close();
        return;
      }
      this.#store = store;
      this.#status = { ...this.#status, refusedCopy };
      if (kept) {
        Y.applyUpdate(this.doc, kept, FROM_DEVICE);
        this.#status = { ...this.#status, ready: true };
      }
    } catch {
      // Without a copy on the device: each edit is at risk until the server has it.
    }
    this.#started = true;
    this.#connect();
    this.#update();
  }

  #connect = (): void => {
    if (!this.#started || this.doc.isDestroyed || this.#status.refusal !== null) return;
    // `onLine` can't be trusted when it says yes, but it can when it says no.
    if (navigator.onLine || IS_LOOPBACK) this.#provider.connect();
  };

  /** A socket over a lost network would take half a minute to notice it. */
  #reconnect = (): void => {
    this.#provider.disconnect();
    this.#connect();
  };

  /** A new connection, on which everything that waited is sent. */
  #handInWhenOpen(): void {
    if (!this.#held || !this.#provider.synced || isLocked(this.doc)) return;
    this.#held = false;
    this.#reconnect();
  }

  #onTransaction = (transaction: Y.Transaction): void => {
    if (transaction.origin !== this.#provider || !this.#received || !changesAnything(transaction)) return;
    const update = this.#received;
    const isWhole = transaction.beforeState.size === 0;
    void this.#keepOnDevice(update, 0, isWhole ? () => update : undefined);
    this.#handInWhenOpen();
  };

  #onEdit = (update: Uint8Array): void => {
    this.#editCount += 1;
    void this.#keepOnDevice(update, this.#editCount);
    // After this event's other listeners: the provider must have sent the update before the question about it.
    queueMicrotask(() => this.#askBarrier());
    this.#update();
  };

  /**
   * @param edit the count of this tab's own edit; what others did is not at risk here
   * @param whole the document with the update in it, for a device that has no copy yet
   */
  async #keepOnDevice(update: Uint8Array, edit: number, whole = () => Y.encodeStateAsUpdate(this.doc)): Promise<void> {
    this.#storing += 1;
    const kept = await this.#append(update, whole);
    this.#storing -= 1;
    if (!kept) this.#lastUnkept = Math.max(this.#lastUnkept, edit);
    this.#update();
  }

  async #append(update: Uint8Array, whole: () => Uint8Array): Promise<boolean> {
    if (!this.#store) return false;
    try {
      await this.#store.append(this.#epoch, update, whole);
      return true;
    } catch {
      return false;
    }
  }

  get #epoch(): number {
    return Number(boardRoot(this.doc).get('epoch') ?? 0);
  }

  get #isAllCommitted(): boolean {
    return this.#confirmed && this.#committedCount === this.#editCount;
  }

  #askBarrier(): void {
    const { ws, synced } = this.#provider;
    if (this.#held || !synced || !ws || ws.readyState !== WebSocket.OPEN || this.#askedCount !== null) return;
    if (this.#isAllCommitted) return;
    this.#askedCount = this.#editCount;
    const encoder = createEncoder();
    writeVarUint(encoder, Frame.barrier);
    writeVarUint(encoder, this.#askedCount);
    ws.send(toUint8Array(encoder));
  }

  #onBarrier(count: number): void {
    if (count !== this.#askedCount) return;
    this.#askedCount = null;
    this.#committedCount = count;
    this.#confirmed = true;
    this.#serverAway = false;
    this.#askBarrier();
    this.#update();
  }

  #update(): void {
    const save = this.#saveState();
    if (save !== this.#status.save) {
      this.#status = { ...this.#status, save };
      if (save === 'atRisk') window.addEventListener('beforeunload', warnBeforeLeaving);
      else window.removeEventListener('beforeunload', warnBeforeLeaving);
    }
    for (const listener of this.#listeners) listener();
  }

  #saveState(): SaveState {
    if (this.#status.refusal !== null)
      return this.#status.refusal.code === CloseCode.earlierEpoch ? 'saved' : 'refused';
    if (this.#held) return this.#lastUnkept > this.#committedCount ? 'atRisk' : 'locked';
    if (this.#provider.wsconnected && !this.#serverAway) {
      if (this.#isAllCommitted) return 'saved';
      return this.#status.ready ? 'saving' : 'connecting';
    }
    if (!this.#status.ready) return 'connecting';
    if (this.#storing > 0) return 'saving';
    if (this.#lastUnkept > this.#committedCount) return 'atRisk';
    return this.#serverAway ? 'serverAway' : 'onDevice';
  }
}

/** The update in a sync message that is not a question. */
function updateIn(decoder: Decoder): Uint8Array {
  readVarUint(decoder);
  return readVarUint8Array(decoder);
}

const syncUrl = (): string => `${window.location.origin.replace(/^http/, 'ws')}/sync`;

function warnBeforeLeaving(event: BeforeUnloadEvent): void {
  event.preventDefault();
}
