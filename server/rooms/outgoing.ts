import * as encoding from 'lib0/encoding';
import { Frame } from '../../shared/protocol/frames.ts';

/**
 * Frames as whole web socket messages, ready to be written to any number of sockets: what goes to 200 people is
 * encoded once, not 200 times.
 */

/** y-protocols/sync message types. */
export const SyncStep1 = 0;
export const SyncStep2 = 1;
export const SyncUpdate = 2;

/** RFC 6455, 5.2: the last fragment, binary. */
const FINAL_BINARY = 0x82;

/** What is sent to many is encoded for the first of them. */
const encoded = {
  [SyncStep1]: new WeakMap<Uint8Array, Buffer>(),
  [SyncStep2]: new WeakMap<Uint8Array, Buffer>(),
  [SyncUpdate]: new WeakMap<Uint8Array, Buffer>(),
};

/** The same content, the same buffer. */
export function syncMessage(type: keyof typeof encoded, content: Uint8Array): Buffer {
  const known = encoded[type].get(content);
  if (known) return known;
  const message = webSocketMessage([varUints(Frame.sync, type, content.length), content]);
  encoded[type].set(content, message);
  return message;
}

export const barrierMessage = (n: number): Buffer => webSocketMessage([varUints(Frame.barrier, n)]);

/**
 * @param count of entries
 * @param entries in y-protocols' encoding, any number of them in each piece
 * @param pause ms that a client should let pass between two entries of its own
 */
export function presenceMessage(count: number, entries: readonly Uint8Array[], pause: number): Buffer {
  const counted = varUints(count);
  const length = entries.reduce((sum, piece) => sum + piece.length, counted.length);
  return webSocketMessage([varUints(Frame.awareness, length), counted, ...entries, varUints(pause)]);
}

const varUints = (...numbers: readonly number[]): Uint8Array =>
  encoding.encode((encoder) => {
    for (const number of numbers) encoding.writeVarUint(encoder, number);
  });

/** One message in one frame, unmasked as a server sends it. */
function webSocketMessage(parts: readonly Uint8Array[]): Buffer {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const head = length < 126 ? 2 : length < 65_536 ? 4 : 10;
  const message = Buffer.allocUnsafe(head + length);
  message[0] = FINAL_BINARY;
  if (head === 2) message[1] = length;
  else if (head === 4) {
    message[1] = 126;
    message.writeUInt16BE(length, 2);
  } else {
    message[1] = 127;
    message.writeBigUInt64BE(BigInt(length), 2);
  }
  let at = head;
  for (const part of parts) {
    message.set(part, at);
    at += part.length;
  }
  return message;
}
