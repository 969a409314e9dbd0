import { randomBytes } from 'node:crypto';
import { connect, type Socket } from 'node:net';

const BINARY = 0x82;
const CLOSE = 0x88;
const PING = 0x89;

/**
 * A web socket that costs its process as little as one can, so that one core can play 200 people: frames from the
 * server are cut out of what was read and not copied, and what is sent is masked with zeros.
 */
export class LeanSocket {
  /** every binary frame; the bytes are only there during the call */
  onFrame: (payload: Buffer) => void = () => {};
  onClose: (code: number) => void = () => {};
  received = 0;
  readonly #socket: Socket;
  /** the beginning of a frame that has not come in whole, and how many bytes it will be */
  #parts: Buffer[] = [];
  #have = 0;
  #need = 0;

  /** @throws when the handshake is refused */
  static open(url: string, headers: Readonly<Record<string, string>> = {}): Promise<LeanSocket> {
    const { host, hostname, port, pathname, search } = new URL(url);
    const lines = Object.entries({
      Host: host,
      Upgrade: 'websocket',
      Connection: 'Upgrade',
      'Sec-WebSocket-Version': '13',
      'Sec-WebSocket-Key': randomBytes(16).toString('base64'),
      ...headers,
    }).map(([name, value]) => `${name}: ${value}\r\n`);
    return new Promise((resolve, reject) => {
      const socket = connect({ host: hostname, port: Number(port), noDelay: true });
      socket.once('error', reject);
      socket.write(`GET ${pathname}${search} HTTP/1.1\r\n${lines.join('')}\r\n`);
      socket.once('data', (answer) => {
        const end = answer.indexOf('\r\n\r\n');
        if (!answer.subarray(0, 13).equals(Buffer.from('HTTP/1.1 101 ')) || end < 0) {
          reject(new Error(`no handshake: ${answer.subarray(0, 60)}`));
          socket.destroy();
          return;
        }
        const lean = new LeanSocket(socket);
        resolve(lean);
        // After the resolution, so that whoever opened it hears the first frame too.
        if (end + 4 < answer.length) setImmediate(() => lean.#read(answer.subarray(end + 4)));
      });
    });
  }

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.removeAllListeners('error');
    socket.on('error', () => socket.destroy());
    socket.on('close', () => this.onClose(1006));
    socket.pause();
    setImmediate(() => {
      socket.on('data', (data) => this.#read(data));
      socket.resume();
    });
  }

  send(payload: Uint8Array): void {
    const extended = payload.length < 126 ? 0 : payload.length < 65_536 ? 2 : 8;
    const head = 2 + extended + 4;
    const frame = Buffer.alloc(head + payload.length);
    frame[0] = BINARY;
    frame[1] = 0x80 | (extended === 0 ? payload.length : extended === 2 ? 126 : 127);
    if (extended === 2) frame.writeUInt16BE(payload.length, 2);
    if (extended === 8) frame.writeBigUInt64BE(BigInt(payload.length), 2);
    frame.set(payload, head);
    this.#socket.write(frame);
  }

  close(): void {
    this.onClose = () => {};
    this.#socket.destroy();
  }

  #read(data: Buffer): void {
    this.received += data.length;
    let rest = data;
    if (this.#have > 0) {
      this.#parts.push(data);
      this.#have += data.length;
      if (this.#have < this.#need) return;
      rest = Buffer.concat(this.#parts);
      this.#parts = [];
      this.#have = 0;
    }
    let at = 0;
    for (;;) {
      const size = frameSize(rest, at);
      if (size === null || at + size.head + size.payload > rest.length) {
        if (at === rest.length) return;
        // Kept beyond this call, and what was read is reused.
        this.#parts = [Buffer.from(rest.subarray(at))];
        this.#have = rest.length - at;
        this.#need = size === null ? this.#have + 1 : size.head + size.payload;
        return;
      }
      const payload = rest.subarray(at + size.head, at + size.head + size.payload);
      if (rest[at] === BINARY) this.onFrame(payload);
      else if (rest[at] === CLOSE) this.onClose(payload.length > 1 ? payload.readUInt16BE(0) : 1005);
      else if (rest[at] !== PING) throw new Error(`a frame of another kind: ${rest[at]}`);
      at += size.head + size.payload;
    }
  }
}

/** Null when the head of the frame isn't whole. */
function frameSize(data: Buffer, at: number): { head: number; payload: number } | null {
  const length = data.length - at < 2 ? undefined : data[at + 1];
  if (length === undefined) return null;
  if (length < 126) return { head: 2, payload: length };
  const head = length === 126 ? 4 : 10;
  if (data.length - at < head) return null;
  return { head, payload: length === 126 ? data.readUInt16BE(at + 2) : Number(data.readBigUInt64BE(at + 2)) };
}
