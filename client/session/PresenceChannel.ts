import { hasContent, readVarUint, readVarUint8Array } from 'lib0/decoding';
import { createEncoder, toUint8Array, writeVarUint, writeVarUint8Array } from 'lib0/encoding';
import { applyAwarenessUpdate, encodeAwarenessUpdate } from 'y-protocols/awareness';
import type { WebsocketProvider } from 'y-websocket';
import { Frame } from '../../shared/protocol/frames.ts';
import { type OwnPresence, Presence } from '../../shared/protocol/presence.ts';

/** Somebody else's tab. `connection` tells two tabs of one participant apart. */
export interface Other extends Presence {
  connection: number;
}

/** Milliseconds between two sends, until the server says what its room can take. */
const FIRST_PAUSE = 100;

/** Sends this tab's presence, not more often than the server asks for, and keeps the others' latest. */
export class PresenceChannel {
  readonly #provider: WebsocketProvider;
  readonly #listeners = new Set<() => void>();
  #own: OwnPresence = {};
  #timer: ReturnType<typeof setTimeout> | null = null;
  #lastSent = 0;
  #pause = FIRST_PAUSE;
  #others: readonly Other[] = [];
  #frame: number | null = null;

  constructor(provider: WebsocketProvider) {
    this.#provider = provider;
    const { awareness } = provider;
    // The stock handler sends everybody's entries back to the server at each change.
    awareness.off('update', provider._awarenessUpdateHandler);
    provider.messageHandlers[Frame.awareness] = (_encoder, decoder) => {
      applyAwarenessUpdate(awareness, readVarUint8Array(decoder), provider);
      if (hasContent(decoder)) this.#pause = readVarUint(decoder);
    };
    awareness.setLocalState({});
    awareness.on('update', this.#onUpdate);
  }

  /** The others in the room, each tab once. The array is replaced, at most once a frame, when anything changes. */
  getOthers = (): readonly Other[] => this.#others;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Changes some of this tab's presence. */
  set(patch: OwnPresence): void {
    this.#own = { ...this.#own, ...patch };
    if (this.#timer !== null) return;
    const wait = Math.max(0, this.#lastSent + this.#pause - performance.now());
    this.#timer = setTimeout(() => {
      this.#timer = null;
      this.#lastSent = performance.now();
      this.#provider.awareness.setLocalState({ ...this.#own });
    }, wait);
  }

  destroy(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    if (this.#frame !== null) cancelAnimationFrame(this.#frame);
    this.#provider.awareness.off('update', this.#onUpdate);
    this.#listeners.clear();
  }

  #onUpdate = (_change: unknown, origin: unknown): void => {
    if (origin === 'local') this.#send();
    else this.#frame ??= requestAnimationFrame(this.#publish);
  };

  #send(): void {
    const { ws, wsconnected, awareness } = this.#provider;
    if (!wsconnected || !ws) return;
    const encoder = createEncoder();
    writeVarUint(encoder, Frame.awareness);
    writeVarUint8Array(encoder, encodeAwarenessUpdate(awareness, [awareness.clientID]));
    ws.send(toUint8Array(encoder));
  }

  #publish = (): void => {
    this.#frame = null;
    const { awareness } = this.#provider;
    const others: Other[] = [];
    for (const [connection, state] of awareness.getStates()) {
      const presence = connection === awareness.clientID ? null : Presence.safeParse(state);
      if (presence?.success) others.push({ ...presence.data, connection });
    }
    this.#others = others;
    for (const listener of this.#listeners) listener();
  };
}
