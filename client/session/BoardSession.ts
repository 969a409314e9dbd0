import { readVarUint } from 'lib0/decoding';
import { createEncoder, toUint8Array, writeVarUint } from 'lib0/encoding';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import { openRoots } from '../../shared/document/layout.ts';
import { Frame } from '../../shared/protocol/frames.ts';
import { OfflineStore } from './offlineStore.ts';
import { PresenceChannel } from './PresenceChannel.ts';

/**
 * What may truthfully be said of this person's edits.
 * - `connecting`: nothing has been received yet in this visit
 * - `saved`: the server has committed everything done here
 * - `saving`: under way
 * - `onDevice`: no connection; everything done here is in a completed IndexedDB transaction
 * - `atRisk`: no connection, and this tab holds edits that the device could not keep
 * - `refused`: the server closed for good; see `refusal`
 */
export type SaveState = 'connecting' | 'saved' | 'saving' | 'onDevice' | 'atRisk' | 'refused';

export interface SessionStatus {
  save: SaveState;
  /** there is something to show: the server's state or this device's copy has been read */
  ready: boolean;
  /** the close code of a final refusal */
  refusal: number | null;
}

const FROM_DEVICE = Symbol('from device');

/**
 * One board open in one tab: the document, the socket, the copy on this device and the truth about what is saved.
 * Call `destroy` when the tab leaves the board.
 */
export class BoardSession {
  readonly doc = new Y.Doc();
  readonly presence: PresenceChannel;
  readonly #provider: WebsocketProvider;
  #store: OfflineStore | null = null;
  #storeFailed = false;
  /** device transactions under way */
  #storing = 0;
  #editCount = 0;
  #committedCount = 0;
  #askedCount: number | null = null;
  #confirmed = false;
  #status: SessionStatus = { save: 'connecting', ready: false, refusal: null };
  readonly #listeners = new Set<() => void>();

  /** @param serverUrl e.g. `wss://example.org/sync` */
  constructor(serverUrl: string, boardId: string, participantId: string) {
    openRoots(this.doc);
    // Other tabs speak for themselves: a broadcast between tabs would spread edits that the server refuses.
    this.#provider = new WebsocketProvider(serverUrl, boardId, this.doc, { disableBc: true, connect: false });
    this.presence = new PresenceChannel(this.#provider);
    this.#provider.messageHandlers[Frame.barrier] = (_encoder, decoder) => this.#onBarrier(readVarUint(decoder));
    this.#provider.on('status', () => {
      this.#askedCount = null;
      this.#confirmed = false;
      this.#update();
    });
    this.#provider.on('sync', (synced: boolean) => {
      if (!synced) return;
      this.#status = { ...this.#status, ready: true };
      this.#askBarrier();
      this.#update();
    });
    this.#provider.on('closed', ({ code }: { code: number }) => {
      this.#status = { ...this.#status, refusal: code };
      this.#update();
    });
    this.doc.on('update', this.#onUpdate);
    window.addEventListener('offline', this.#disconnect);
    window.addEventListener('online', this.#connect);
    void this.#start(`${boardId}/${participantId}`);
  }

  getStatus = (): SessionStatus => this.#status;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Forgets this device's copy, so that what the server refused does not come back at the next visit. */
  async forgetDeviceCopy(): Promise<void> {
    const store = this.#store;
    this.#store = null;
    await store?.clear();
  }

  destroy(): void {
    window.removeEventListener('offline', this.#disconnect);
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
      const kept = await store.load();
      if (this.doc.isDestroyed) {
        store.close();
        return;
      }
      this.#store = store;
      if (kept) {
        Y.applyUpdate(this.doc, kept, FROM_DEVICE);
        this.#status = { ...this.#status, ready: true };
      }
    } catch {
      this.#storeFailed = true;
    }
    this.#connect();
    this.#update();
  }

  #connect = (): void => {
    // `onLine` can't be trusted when it says yes, but it can when it says no.
    if (navigator.onLine && !this.doc.isDestroyed && this.#status.refusal === null) this.#provider.connect();
  };

  #disconnect = (): void => {
    this.#provider.disconnect();
  };

  #onUpdate = (update: Uint8Array, origin: unknown): void => {
    if (origin === FROM_DEVICE) return;
    void this.#keepOnDevice(update);
    if (origin === this.#provider) return;
    this.#editCount += 1;
    // After this event's other listeners: the provider must have sent the update before the question about it.
    queueMicrotask(() => this.#askBarrier());
    this.#update();
  };

  async #keepOnDevice(update: Uint8Array): Promise<void> {
    if (!this.#store) return;
    this.#storing += 1;
    try {
      await this.#store.append(update);
    } catch {
      this.#storeFailed = true;
    }
    this.#storing -= 1;
    this.#update();
  }

  #askBarrier(): void {
    const { ws, synced } = this.#provider;
    if (!synced || !ws || ws.readyState !== WebSocket.OPEN || this.#askedCount !== null) return;
    if (this.#confirmed && this.#committedCount === this.#editCount) return;
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
    this.#askBarrier();
    this.#update();
  }

  #update(): void {
    const save = this.#saveState();
    if (save !== this.#status.save) this.#status = { ...this.#status, save };
    for (const listener of this.#listeners) listener();
  }

  #saveState(): SaveState {
    if (this.#status.refusal !== null) return 'refused';
    if (this.#provider.wsconnected) {
      if (this.#confirmed && this.#committedCount === this.#editCount) return 'saved';
      return this.#status.ready ? 'saving' : 'connecting';
    }
    if (!this.#status.ready) return 'connecting';
    if (this.#storing > 0) return 'saving';
    return this.#storeFailed ? 'atRisk' : 'onDevice';
  }
}
